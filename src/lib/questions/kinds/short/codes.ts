import type { Codes } from '../kind';
import { sharesInWords } from '../shares';
import type { Short } from './schema';
import { shortKind, type ConcealedShort } from './short';

export const shortCodes = {
	shares: (question, responses, language) => sharesInWords(shortKind, question, responses, language)
} satisfies Codes<Short, ConcealedShort>;
