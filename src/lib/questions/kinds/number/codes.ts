import type { Codes } from '../kind';
import { sharesInWords } from '../shares';
import { numberKind, type ConcealedNumber } from './number';
import type { NumberQuestion } from './schema';

export const numberCodes = {
	shares: (question, responses, language) =>
		sharesInWords(numberKind, question, responses, language)
} satisfies Codes<NumberQuestion, ConcealedNumber>;
