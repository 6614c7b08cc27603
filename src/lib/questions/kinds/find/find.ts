import { paragraphOf } from '../../essay';
import type { Kind, Shown } from '../kind';
import { textOf } from '../parts';
import { heir } from '../simpler';
import type { Find } from './schema';

export interface ConcealedFind extends Shown {
	kind: 'find';
	places: Record<string, string>;
}

/** Every place that is right. */
export const accepted = ({ locator, also = [] }: Find): string[] => [locator, ...also];

export const findKind: Kind<Find, ConcealedFind> = {
	grade: (question, response) =>
		response.length === 1 && accepted(question).includes(response[0]!) ? 1 : 0,
	key: ({ locator }) => [locator],
	conceal: ({ id, kind, prompt, places = {} }) => ({ id, kind, prompt, places: { ...places } }),
	parts(question, response, language) {
		const { locator, places = {} } = question;
		return [
			{
				label: '',
				given: textOf(places, response[0] ?? ''),
				right: textOf(places, locator) || locator,
				score: findKind.grade(question, response, language)
			}
		];
	},
	simplify(question) {
		const { locator, also = [], places = {}, points } = question;
		const others = Object.keys(places).filter((place) => !also.includes(place));
		const four = nearest(others, locator, 4);
		if (four.length < 4) return [];
		// By their texts: neither where they stand nor which was asked for shows in the ids.
		const options = four
			.sort((a, b) => (places[a]! < places[b]! ? -1 : 1))
			.map((place, index) => ({ id: 'abcd'[index]!, place }));
		return [
			{
				...heir(question, 1),
				kind: 'choice',
				points,
				options: Object.fromEntries(options.map(({ id, place }) => [id, places[place]!])),
				right: [options.find(({ place }) => place === locator)!.id]
			}
		];
	},
	shuffles: [],
	complete: (_, response) => response.length === 1,
	say: ({ prompt }) => [prompt],
	seconds: 60,
	secondTry: () => true,
	placed: (question, places) => ({ ...question, places })
};

/** Places by paragraph, both in reading order. */
export function byParagraph(places: Record<string, string>) {
	const paragraphs = [...new Set(Object.keys(places).map(paragraphOf))];
	return paragraphs.map((paragraph) => ({
		paragraph,
		places: Object.fromEntries(
			Object.entries(places).filter(([place]) => paragraphOf(place) === paragraph)
		)
	}));
}

/** A place and those around it, nearest first; none where the place is unknown. */
function nearest(order: string[], place: string, count: number): string[] {
	const at = order.indexOf(place);
	const distance = (other: string) => Math.abs(order.indexOf(other) - at);
	return at < 0 ? [] : [...order].sort((a, b) => distance(a) - distance(b)).slice(0, count);
}
