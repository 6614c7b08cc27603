import { paragraphOf } from '../../essay';
import type { Kind, Shown } from '../kind';
import { textOf } from '../parts';
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
