import { mediaIn, paragraphs } from '../files/html';
import { mediaOf as isMedia, type Media } from '../files/media';
import { html, lines } from '../files/text';
import { all, descend, elements, textIn, type Element } from '../files/xml';

// What is to be found in an item of QTI 2.x.

type Child = Element | string;

/** As HTML, which bodies of items are; `speak` gives what stands where there is an interaction. */
function htmlOf(child: Child, speak: (interaction: Element) => string): string {
	if (typeof child === 'string') return child.replace(/[&<]/g, (sign) => html(sign));
	if (unseen.test(child.name) || isForMarkers(child)) return '';
	if (child.name.endsWith('Interaction')) return speak(child);
	const attributes = Object.entries(child.attributes).map(
		([name, value]) => ` ${name}="${html(value)}"`
	);
	const inner = child.children.map((one) => htmlOf(one, speak)).join('');
	const name = child.name === 'prompt' ? 'div' : child.name;
	return `<${name}${attributes.join('')}>${voids.test(name) ? '' : `${inner}</${name}>`}`;
}
const unseen =
	/^(script|style|stylesheet|feedbackInline|feedbackBlock|templateInline|templateBlock|catalogInfo)$/;
export const isForMarkers = ({ name, attributes }: Element) =>
	name === 'rubricBlock' && !(attributes.view ?? 'candidate').includes('candidate');
const voids = /^(br|hr|img)$/;

/** The paragraphs that children show as plain texts; `speak` says in HTML what an interaction shows. */
export const paragraphsIn = (
	children: Child[],
	speak: (interaction: Element) => string = () => ''
): string[] => paragraphs(children.map((child) => htmlOf(child, speak)).join(''));

export const said = (of: Element): string => paragraphsIn(of.children).join('\n');

const holdsMedia = (of: Element): boolean =>
	elements(of).some((one) => isMedia(one.name.toLowerCase(), one.attributes) ?? holdsMedia(one));

/** What an item shows that is no text, in its interactions too. */
export function mediaOf(item: Element): Media[] {
	if (!holdsMedia(item)) return [];
	const whole = (one: Child): string => htmlOf(one, ({ children }) => children.map(whole).join(''));
	const shown = [...elements(item, 'itemBody'), ...elements(item, 'modalFeedback')];
	return mediaIn(
		shown
			.flatMap(({ children }) => children)
			.map(whole)
			.join('')
	);
}

export const interactionsIn = (of: Element): Element[] =>
	elements(of).flatMap((child) =>
		child.name.endsWith('Interaction') ? [child] : interactionsIn(child)
	);

/** The choices of an interaction, each with the note that stands in it. */
export const choicesOf = (of: Element, name: string) =>
	all(of, name).map((one) => {
		const [note] = all(one, 'feedbackInline');
		return { id: one.attributes.identifier ?? '', text: said(one), note: note && said(note) };
	});

export interface Answer {
	single: boolean;
	/** It is a number that is asked for. */
	number: boolean;
	correct: string[];
	/** What a value gives. */
	gives: { value: string; share: number; cased: boolean }[];
}

/** What is right for an interaction. */
export function answerOf(item: Element, interaction: Element): Answer {
	const found = elements(item, 'responseDeclaration').find(
		({ attributes }) => attributes.identifier === interaction.attributes.responseIdentifier
	);
	return {
		single: found?.attributes.cardinality === 'single',
		number: /^(float|integer)$/.test(found?.attributes.baseType ?? ''),
		correct: elements(descend(found, 'correctResponse'), 'value').map((one) => lines(textIn(one))),
		gives: elements(descend(found, 'mapping'), 'mapEntry').map(({ attributes }) => ({
			value: lines(attributes.mapKey ?? ''),
			share: Number(attributes.mappedValue),
			cased: attributes.caseSensitive === 'true'
		}))
	};
}

/** All values that give as much as can be got: the accepted spellings, the best first. */
export function accepted({ correct, gives }: Answer): string[] {
	const most = Math.max(...gives.map(({ share }) => share));
	const full = gives.filter(({ share }) => share > 0 && share === most);
	return [...new Set([...correct, ...full.map(({ value }) => value)])];
}

/** What is otherwise here: part of the points for some answers, capitals that count. */
export function differences({ single, gives }: Answer): { code: string }[] {
	const most = Math.max(...gives.map(({ share }) => share));
	// Of several that must be picked each gives its part.
	const parts = gives.some(({ share }) => share > 0 && share < most);
	const right = gives.filter(({ share }) => share > 0);
	return [
		...(parts ? [{ code: 'partial-credit' }] : []),
		...(single && right.some(({ cased }) => cased) ? [{ code: 'case-matters' }] : [])
	];
}

/** What must be picked: as declared, or what gives something where nothing is. */
export function wanted(answer: Answer): string[] {
	if (answer.correct.length) return answer.correct;
	return answer.single
		? accepted(answer)
		: answer.gives.filter(({ share }) => share > 0).map(({ value }) => value);
}

/** How texts are compared, where that is said. */
export const comparisonsIn = (item: Element): Element[] =>
	['stringMatch', 'substring', 'patternMatch'].flatMap((name) =>
		elements(item, 'responseProcessing').flatMap((one) => all(one, name))
	);
export const byPattern = ({ name, attributes }: Element) =>
	name !== 'stringMatch' || attributes.substring === 'true';

export interface Modal {
	outcome: string;
	on: string;
	readonly text: string;
}

/** Feedback in a window of its own, by what brings it up. */
export const modals = (item: Element): Modal[] =>
	elements(item, 'modalFeedback').map((one) => {
		let text: string | undefined;
		return {
			outcome: one.attributes.outcomeIdentifier ?? '',
			on: one.attributes.identifier ?? '',
			// Read only where it is wanted, and once.
			get text() {
				return (text ??= said(one));
			}
		};
	});
