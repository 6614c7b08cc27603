import { lines } from '../files/text';
import { all, descend, elements, textIn, type Element } from '../files/xml';

// What is to be found in an item of QTI 2.x.

type Child = Element | string;

/** The paragraphs that children show as plain texts; `speak` says what stands where there is an interaction. */
export function paragraphsIn(children: Child[], speak = (_: Element) => ''): string[] {
	const flow = (child: Child): string => {
		if (typeof child === 'string') return child.replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, ' ');
		if (child.name === 'br') return '\n';
		if (unseen.test(child.name)) return '';
		if (child.name.endsWith('Interaction')) return speak(child);
		const inner = child.children.map(flow).join('');
		return blocks.test(child.name) ? `\f${inner}\f` : inner;
	};
	return children.map(flow).join('').split('\f').map(lines).filter(Boolean);
}
const unseen =
	/^(script|style|stylesheet|feedbackInline|feedbackBlock|rubricBlock|templateInline|templateBlock|catalogInfo)$/;
const blocks = /^(p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|prompt)$/;

export const said = (of: Element): string => paragraphsIn(of.children).join('\n');

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
	gives: { value: string; share: number }[];
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
			share: Number(attributes.mappedValue)
		}))
	};
}

/** All values that give as much as can be got: the accepted spellings, the best first. */
export function accepted({ correct, gives }: Answer): string[] {
	const most = Math.max(...gives.map(({ share }) => share));
	const full = gives.filter(({ share }) => share > 0 && share === most);
	return [...new Set([...correct, ...full.map(({ value }) => value)])];
}

/** What must be picked: as declared, or what gives something where nothing is. */
export function wanted(answer: Answer): string[] {
	if (answer.correct.length) return answer.correct;
	return answer.single
		? accepted(answer)
		: answer.gives.filter(({ share }) => share > 0).map(({ value }) => value);
}

/** Feedback in a window of its own, by what brings it up. */
export const modals = (item: Element) =>
	elements(item, 'modalFeedback').map((one) => ({
		outcome: one.attributes.outcomeIdentifier ?? '',
		on: one.attributes.identifier ?? '',
		text: said(one)
	}));
