import { paragraphOf } from '../essay';
import { textsOf } from '../kinds/desk';
import { isOwn } from '../own';
import type { ClaimKind } from '../point';
import type { Question } from '../question';
import type { QuestionSet } from '../set';
import { fold } from '../text/fold';

/** A question in the list of all, with what it is found by. */
export interface Shelved {
	question: Question;
	/** What kind of statement it asks about, where it asks about one. */
	statement?: ClaimKind;
	/** All its words, folded. */
	text: string;
}

export const filters = ['place', 'point', 'kind', 'level', 'skill', 'standard'] as const;
export type Filter = (typeof filters)[number];
/** What is looked for; nothing means any. A place is a line (`P1.S2`), a part of the essay (`P1`), or `own`. */
export type Wish = { search: string } & Record<Filter, string>;
export const anything: Wish = {
	search: '',
	place: '',
	point: '',
	kind: '',
	level: '',
	skill: '',
	standard: ''
};

/** The questions of the bank and one's own, in that order. */
export function shelf(bank: QuestionSet, own: readonly Question[]): Shelved[] {
	const names = new Map([
		...bank.claims.map(({ id, title }) => [id, title] as const),
		...bank.terms.map(({ id, head }) => [id, head] as const),
		...bank.skills.map(({ id, name }) => [id, name] as const)
	]);
	const statements = new Map(bank.claims.map(({ id, kind }) => [id, kind]));
	return [...bank.questions, ...own].map((question) => ({
		question,
		statement: statements.get(question.point ?? ''),
		text: fold(
			[
				...textsOf(question, 'prompt', 'text', 'option', 'item', 'accepted', 'explanation'),
				names.get(question.point ?? '') ?? '',
				question.locator ?? ''
			].join(' ')
		)
	}));
}

/** What fits: all words of the search, and every filter. */
export function narrow(
	shelved: readonly Shelved[],
	wish: Wish,
	skills: QuestionSet['skills']
): readonly Shelved[] {
	const asked = fold(wish.search).split(/\s+/).filter(Boolean);
	const trained = (fits: (skill: QuestionSet['skills'][number]) => boolean) =>
		new Set(skills.filter(fits).flatMap(({ id, claims }) => [id, ...claims]));
	const bySkill = wish.skill && trained(({ id }) => id === wish.skill);
	const byStandard = wish.standard && trained(({ standards }) => standards.includes(wish.standard));
	if (Object.values(wish).every((one) => !one)) return shelved;
	return shelved.filter(({ question, text }) => {
		const { locator = '', point = '', kind, level } = question;
		return (
			(!wish.place || (wish.place === 'own' ? isOwn(question) : at(locator, wish.place))) &&
			(!wish.point || point === wish.point) &&
			(!wish.kind || kind === wish.kind) &&
			(!wish.level || level === wish.level) &&
			(!bySkill || bySkill.has(point)) &&
			(!byStandard || byStandard.has(point)) &&
			asked.every((word) => text.includes(word))
		);
	});
}

const at = (locator: string, place: string) =>
	locator === place || (locator !== '' && paragraphOf(locator) === place);
