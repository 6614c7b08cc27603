import * as v from 'valibot';
import { text } from '../../fields';
import type { Codes } from '../kind';
import { sharesInWords } from '../shares';
import { shownFields } from '../shown';
import { numberKind, type ConcealedNumber } from './number';
import type { NumberQuestion } from './schema';

export const numberCodes = {
	shown: v.strictObject({ ...shownFields, kind: v.literal('number'), unit: v.optional(text) }),
	shares: (question, responses, language) =>
		sharesInWords(numberKind, question, responses, language)
} satisfies Codes<NumberQuestion, ConcealedNumber>;
