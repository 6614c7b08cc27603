import * as v from 'valibot';
import type { Codes } from '../kind';
import { sharesInWords } from '../shares';
import { shownFields } from '../shown';
import type { Short } from './schema';
import { shortKind, type ConcealedShort } from './short';

export const shortCodes = {
	shown: v.strictObject({ ...shownFields, kind: v.literal('short') }),
	shares: (question, responses, language) => sharesInWords(shortKind, question, responses, language)
} satisfies Codes<Short, ConcealedShort>;
