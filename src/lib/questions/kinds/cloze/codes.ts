import type { Codes } from '../kind';
import { sharesInWords } from '../shares';
import { blanksOf, clozeKind, type ConcealedCloze } from './cloze';
import type { Cloze } from './schema';

export const clozeCodes = {
	blanks: (question) => blanksOf(question).length,
	shares: (question, responses, language) => sharesInWords(clozeKind, question, responses, language)
} satisfies Codes<Cloze, ConcealedCloze>;
