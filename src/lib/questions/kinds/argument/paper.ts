import type { OnPaper } from '../kind';
import { bulleted, lettered } from '../lines';
import { textOf } from '../parts';
import { sorted } from '../sorted';
import { argumentKind, jobsIn, placesIn, type ConcealedArgument } from './argument';
import type { Argument } from './schema';
import { given, nowhere, parentOf, roleOf, root, under } from './under';

/** Stands for the top, beside the letters of statements. */
const top = '↑';
const step = '\u2003';

export const argumentPaper: OnPaper<Argument, ConcealedArgument> = {
	/** The map as an indented tree, each statement with all its places by the letters that students write. */
	answers({ root: heading, right }, { items }, language) {
		const jobs = jobsIn(language);
		const letter = (id: string) => (id === root ? top : lettered(items, id)[0]!);
		const short = (place: string) =>
			place === nowhere
				? jobs.none
				: `${textOf(jobs.under, roleOf(place))}\u00a0${letter(parentOf(place))}`;
		const best = Object.fromEntries(Object.keys(items).map((item) => [item, right[item]![0]!]));
		const branch = (item: string, depth: number): string[] => [
			`${step.repeat(depth)}${lettered(items, item)} → ${right[item]!.map(short).join(' / ')}`,
			...under(item, best).flatMap((child) => branch(child, depth + 1))
		];
		const out = Object.keys(items).filter((item) => best[item] === nowhere);
		return [
			`${top} ${heading}`,
			...under(root, best).flatMap((item) => branch(item, 1)),
			...out.flatMap((item) => branch(item, 0))
		];
	},
	/** From the top down: nothing comes before what it stands under. */
	growing(question) {
		const key = argumentKind.key(question);
		const places = given(question.items, key);
		const below = (parent: string): string[] =>
			under(parent, places).flatMap((item) => [item, ...below(item)]);
		const ids = Object.keys(places);
		const inOrder = [...below(root), ...ids.filter((id) => places[id] === nowhere)];
		return inOrder.map((_, at) =>
			key.map((place, index) => (inOrder.indexOf(ids[index]!) <= at ? place : ''))
		);
	},
	noted: ({ items }) => items,
	cards: (question, language) => [
		{
			front: [question.prompt, `${top} ${question.root}`, ...bulleted(question.items)],
			back: Object.entries(sorted(question.items)).map(
				([item, text]) => `${text} → ${placesIn(question, item, language)}`
			)
		}
	]
};
