import type { GlossaryEntry, Sheet } from '../../src/lib/questions/bank';
import { gistsOf, paragraphOf, type Places } from '../../src/lib/questions/essay';
import type { Names } from '../../src/lib/questions/point';
import type { Question } from '../../src/lib/questions/question';
import type { QuestionSet } from '../../src/lib/questions/set';
import { namesOf } from '../../src/lib/questions/sets/names';
import type { Asked } from '../../src/lib/study/session/session';

/** What the start page needs of its question, and of the round that goes on from there. */
export interface First extends Opening {
	options: string[];
	title: string;
	author: string;
	address: string;
	/** Of this question's point only. */
	names: Names;
	/** Of the paragraph, and of the lines before and after. */
	gists: Places;
	/** All places. */
	order: string[];
	glossary: GlossaryEntry[];
	asked: Asked[];
}

type Opening = Sheet & { question: Extract<Question, { kind: 'choice' }> };

/** Throws where the start page cannot ask this. `folder`: of the pack. */
export function openingOf(sheet: Sheet, folder: string): Opening {
	const { question } = sheet;
	if (question.kind !== 'choice' || question.right.length !== 1)
		throw new Error(`${folder}/pack.yaml: opening: the first question is to be a choice of one`);
	return { ...sheet, question };
}

/** `round`: the questions of a newcomer's first round, in order. */
export function firstOf(
	opening: Opening,
	set: QuestionSet,
	glossary: readonly GlossaryEntry[],
	round: readonly Question[]
): First {
	const { title, author, address } = set.essay;
	const { question } = opening;
	const gists = gistsOf(set.essay);
	const order = Object.keys(gists);
	return {
		...opening,
		options: Object.keys(question.options).sort(),
		title,
		author,
		address,
		names: pointNames(namesOf(set), question.point),
		gists: Object.fromEntries(
			neighbors(order, question.locator!).map((place) => [place, gists[place]!])
		),
		order,
		glossary: glossary.filter(({ forms }) => forms.some((form) => question.prompt.includes(form))),
		asked: round.map(({ id, hash, locator, point }) => ({ id, hash: hash!, locator, point }))
	};
}

const pointNames = (names: Names, point = ''): Names =>
	Object.fromEntries(
		Object.entries(names).map(([type, all]) => [type, all[point] ? { [point]: all[point] } : {}])
	) as Names;

/** The place itself, its whole paragraph, and the lines before and after. */
function neighbors(places: string[], locator: string): string[] {
	const at = places.indexOf(locator);
	return places.filter(
		(place, index) => Math.abs(index - at) <= 1 || paragraphOf(place) === paragraphOf(locator)
	);
}
