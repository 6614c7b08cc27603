import { choiceFrom } from '../files/drafts';
import { textOfHtml } from '../files/html';
import { lines } from '../files/text';
import { all, descend, elements, textIn, type Element } from '../files/xml';

// What is to be found in an item of QTI 1.2.

export const source = (of: Element | undefined): string => {
	const text = descend(of, 'material', 'mattext');
	return textIn(text);
};
export function said(of: Element | undefined): string {
	const text = descend(of, 'material', 'mattext');
	return text?.attributes.texttype === 'text/plain'
		? lines(textIn(text))
		: textOfHtml(textIn(text));
}
export const noteOf = (of: Element, on: string): string | undefined => {
	const found = elements(of, 'itemfeedback').find(
		({ attributes }) => attributes.ident === `${on}_fb`
	);
	return (found && said(descend(found, 'flow_mat'))) || undefined;
};

/** The conditions that give points, and what each asks for. */
export const scoring = (of: Element): Element[] =>
	all(of, 'respcondition').filter((one) =>
		elements(one, 'setvar').some((set) => Number(textIn(set)) > 0)
	);
/** What must be picked: values by the list they are picked from, less what must not be. */
function wanted(of: Element): { list: string; value: string }[] {
	return elements(of).flatMap((one) => {
		if (one.name === 'not') return [];
		if (one.name === 'varequal')
			return [{ list: one.attributes.respident ?? '', value: textIn(one).trim() }];
		return wanted(one);
	});
}
export const key = (of: Element) => scoring(of).flatMap(wanted);
export const labels = (of: Element) =>
	all(of, 'response_label').map((one) => ({ ident: one.attributes.ident ?? '', text: said(one) }));

export const choice = (of: Element) => {
	const right = key(of).map(({ value }) => value);
	return choiceFrom(
		labels(of).map(({ ident, text }) => ({
			id: ident,
			text,
			right: right.includes(ident),
			note: noteOf(of, ident)
		}))
	);
};

/** Lists to pick from, as the left side of a match or the blanks of a text. */
export const lists = (of: Element) =>
	all(of, 'response_lid').map((one) => ({
		ident: one.attributes.ident ?? '',
		text: said(one),
		labels: labels(one)
	}));
