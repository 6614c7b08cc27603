import type { Codes } from '../kind';
import { sharesInWords } from '../shares';
import { estimateKind, isHidden, type ConcealedEstimate } from './estimate';
import type { Estimate } from './schema';

export const estimateCodes = {
	blanks: ({ series }) => series.points.filter(isHidden).length,
	shares: (question, responses, language) =>
		sharesInWords(estimateKind, question, responses, language)
} satisfies Codes<Estimate, ConcealedEstimate>;
