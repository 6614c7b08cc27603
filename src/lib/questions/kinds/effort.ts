import type { KindName } from './schemas';

// Recognizing comes before finding, and finding before saying it in one's own words.
const efforts = {
	truth: 1,
	choice: 2,
	match: 3,
	sort: 4,
	find: 5,
	order: 6,
	card: 7,
	cloze: 8,
	short: 9,
	number: 10
} satisfies Record<KindName | 'card', number>;

/** How hard a face of a point is, compared with its others: a kind of question, or `card`. */
export const effort = (face: string): number => efforts[face as keyof typeof efforts];
/** Answered by recognizing one thing. */
export const isEasy = (kind: KindName): boolean => efforts[kind] <= efforts.choice;
