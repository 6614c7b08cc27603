import { paragraphOf, type Places } from '../../questions/essay';
import { asksPlace } from '../../questions/kinds';
import type { Question } from '../../questions/question';

/** One step of help: the question's own hint, or places whose gists are shown. */
export type Hint = { text: string } | { places: string[] };

/**
 * The help a question has, in the order it is given: its own hint, its paragraph, its sentence. Where the
 * place is asked for, it stops at the paragraph, and takes a neighbor along where that is a single sentence.
 */
export function hintsOf(
	question: Pick<Question, 'kind' | 'locator' | 'hint'>,
	gists: Places
): Hint[] {
	const { locator, hint } = question;
	const own: Hint[] = hint ? [{ text: hint }] : [];
	if (!locator || !(locator in gists)) return own;
	const places = Object.keys(gists);
	const within = (...names: string[]) =>
		places.filter((place) => names.includes(paragraphOf(place)));
	const paragraph = within(paragraphOf(locator));
	if (asksPlace(question)) {
		const neighbor = places[places.indexOf(locator) + 1] ?? places.at(-2) ?? locator;
		const wide = within(paragraphOf(locator), paragraphOf(neighbor));
		return [...own, { places: paragraph.length > 1 ? paragraph : wide }];
	}
	const steps = paragraph.length > 1 ? [paragraph, [locator]] : [paragraph];
	return [...own, ...steps.map((places) => ({ places }))];
}
