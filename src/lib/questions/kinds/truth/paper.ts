import type { OnPaper } from '../kind';
import type { Truth } from './schema';
import { answersIn, type ConcealedTruth } from './truth';

export const truthPaper: OnPaper<Truth, ConcealedTruth> = {
	votes({ right }, language) {
		const { yes, no } = answersIn(language);
		return [
			{ label: yes, right: right === 'yes' },
			{ label: no, right: right === 'no' }
		];
	},
	bubbles: (_, language) => answersIn(language),
	noted: (_, language) => answersIn(language)
};
