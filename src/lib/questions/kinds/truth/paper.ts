import type { OnPaper } from '../kind';
import type { Truth } from './schema';
import { answersIn, type ConcealedTruth } from './truth';

export const truthPaper: OnPaper<Truth, ConcealedTruth> = {
	noted: (_, language) => answersIn(language)
};
