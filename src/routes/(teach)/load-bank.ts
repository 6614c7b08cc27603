import type { QuestionSet } from '$lib/questions/set';

/** The whole published bank: one part, shared by the pages that show all of it. */
export const loadBank = (): Promise<QuestionSet> =>
	import('$content/bank').then((part) => part.default);
