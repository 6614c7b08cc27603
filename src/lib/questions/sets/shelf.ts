import { paragraphOf } from '../essay';
import { textsOf } from '../kinds/desk';
import { isOwn } from '../own';
import type { Standard } from '../point';
import { sortOf, type ClaimKind, type Sort } from '../sorts';
import type { Question } from '../question';
import type { QuestionSet } from '../set';
import { fold } from '../text/fold';
import { skillsOf, standardsOf } from './standards';

/** A question in the list of all, with what it is found by. */
export interface Shelved {
	question: Question;
	/** What kind of statement it asks about, where it asks about one. */
	statement?: ClaimKind;
	/** Which sorts of statement that is. */
	sorts: readonly Sort[];
	/** The standards it supports, by their codes. */
	standards: readonly string[];
	/** All its words, folded. */
	text: string;
}

export const filters = ['place', 'point', 'kind', 'level', 'skill', 'standard'] as const;
export type Filter = (typeof filters)[number];
/** What is looked for; nothing means any. A place is a line (`P1.S2`), a part of the essay (`P1`), or `own`. */
export type Wish = { search: string; sorts: readonly Sort[] } & Record<Filter, string>;
export const anything: Wish = {
	search: '',
	sorts: [],
	place: '',
	point: '',
	kind: '',
	level: '',
	skill: '',
	standard: ''
};

/** The questions of the bank and one's own, in that order. `called`: other words that one is searched by. */
export function shelf(
	bank: QuestionSet,
	own: readonly Question[],
	standards: readonly Standard[],
	called: (question: Question, sorts: readonly Sort[]) => string[] = () => []
): Shelved[] {
	const names = new Map([
		...bank.claims.map(({ id, title }) => [id, title] as const),
		...bank.terms.map(({ id, head }) => [id, head] as const),
		...bank.skills.map(({ id, name }) => [id, name] as const)
	]);
	const claims = new Map(bank.claims.map((claim) => [claim.id, claim]));
	return [...bank.questions, ...own].map((question) => {
		const { kind, kinds = [] } = claims.get(question.point ?? '') ?? {};
		const sorts = [...new Set([kind ?? [], kinds].flat().flatMap((one) => sortOf(one) ?? []))];
		const supported = standardsOf([question], bank, standards).map(({ code }) => code);
		return {
			question,
			statement: kind,
			sorts,
			standards: supported,
			text: fold(
				[
					...textsOf(question, 'prompt', 'text', 'option', 'item', 'accepted', 'explanation'),
					names.get(question.point ?? '') ?? '',
					question.locator ?? '',
					...skillsOf(question, bank).map(({ name }) => name),
					...supported,
					...called(question, sorts)
				].join(' ')
			)
		};
	});
}

/** What fits: all words of the search, and every filter. */
export function narrow(
	shelved: readonly Shelved[],
	wish: Wish,
	skills: QuestionSet['skills']
): readonly Shelved[] {
	const asked = fold(wish.search).split(/\s+/).filter(Boolean);
	if (Object.values(wish).every(({ length }) => !length)) return shelved;
	const trained = new Set(
		skills.filter(({ id }) => id === wish.skill).flatMap(({ id, claims }) => [id, ...claims])
	);
	return shelved.filter(({ question, sorts, standards, text }) => {
		const { locator = '', point = '', kind, level } = question;
		return (
			(!wish.place || (wish.place === 'own' ? isOwn(question) : at(locator, wish.place))) &&
			(!wish.point || point === wish.point) &&
			(!wish.kind || kind === wish.kind) &&
			(!wish.level || level === wish.level) &&
			(!wish.skill || trained.has(point)) &&
			(!wish.standard || standards.includes(wish.standard)) &&
			(!wish.sorts.length || wish.sorts.some((sort) => sorts.includes(sort))) &&
			asked.every((word) => text.includes(word))
		);
	});
}

const at = (locator: string, place: string) =>
	locator === place || (locator !== '' && paragraphOf(locator) === place);
