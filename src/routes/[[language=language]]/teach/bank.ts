import type { QuestionSet } from '$lib/questions/set';

/** The whole published bank by language: one part, shared by the pages that show all of it. */
export const banks: Record<string, () => Promise<QuestionSet>> = {
	en: () => import('virtual:content/en/bank').then((part) => part.default)
};
