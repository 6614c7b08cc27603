import { mediaIn, textOfHtml } from '../files/html';
import type { Media } from '../files/media';
import { html, lines } from '../files/text';
import { all, descend, elements, textIn, type Element } from '../files/xml';

// What is to be found in an item of QTI 1.2.

/** Texts and pictures of an element in their order, however many flows are around them; answers have their own. */
function materials(of: Element): Element[] {
	return elements(of).flatMap((child) =>
		/^(response|render)_/.test(child.name)
			? []
			: /^mat(text|emtext|break|image|audio|video|_formattedtext)$/.test(child.name)
				? [child]
				: materials(child)
	);
}

const quoted = (one: Element) => html(one.attributes.uri ?? one.attributes.label ?? '');
function part(one: Element): string {
	switch (one.name) {
		case 'matbreak':
			return '<br>';
		case 'matimage':
			return `<img src="${quoted(one)}">`;
		case 'mataudio':
			return `<audio src="${quoted(one)}"></audio>`;
		case 'matvideo':
			return `<video src="${quoted(one)}"></video>`;
		case 'matemtext':
			return ` ${html(lines(textIn(one)))} `;
		default:
			return one.attributes.texttype === 'text/plain'
				? `<div>${html(lines(textIn(one)))}</div>`
				: `<div>${textIn(one)}</div>`;
	}
}
export const source = (of: Element | undefined): string =>
	of ? materials(of).map(part).join('') : '';
export const said = (of: Element | undefined): string => textOfHtml(source(of));

/** What an item shows that is no text. */
export const mediaOf = (item: Element): Media[] =>
	[
		...elements(item, 'presentation'),
		...all(item, 'response_lid'),
		...all(item, 'response_label'),
		...elements(item, 'itemfeedback')
	].flatMap((one) => mediaIn(source(one)));

export const noteOf = (of: Element, on: string): string | undefined =>
	said(elements(of, 'itemfeedback').find(({ attributes }) => attributes.ident === `${on}_fb`)) ||
	undefined;

const gives = (condition: Element): number =>
	Math.max(0, ...elements(condition, 'setvar').map((set) => Number(textIn(set)) || 0));
/** The conditions that give points, and what each asks for. */
export const scoring = (of: Element): Element[] =>
	all(of, 'respcondition').filter((one) => gives(one) > 0);

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

/** The percent of the points that each label gives by itself, or as one of those that must all be picked. */
export function shares(of: Element): { ident: string; share: number }[] {
	const conditions = scoring(of).map((one) => ({
		gives: gives(one),
		values: new Set(wanted(one).map(({ value }) => value)),
		either: all(one, 'or').some((or) => elements(or, 'varequal').length > 1)
	}));
	const best = Math.max(...conditions.map((one) => one.gives));
	const several = descend(of, 'presentation') !== undefined && isSeveral(of);
	const together = conditions.find((one) => one.gives === best && one.values.size > 1);
	return labels(of).map(({ ident }) => {
		const own = conditions.filter(({ values }) => values.has(ident));
		const most = Math.max(0, ...own.map((one) => one.gives));
		if (together && several && !together.either) {
			const inBest = together.values.has(ident);
			return { ident, share: inBest ? 100 / together.values.size : 0 };
		}
		if (!several || conditions.some(({ either }) => either))
			return { ident, share: (most / best) * 100 || 0 };
		const sum = conditions.reduce((sum, one) => sum + one.gives, 0);
		return { ident, share: (most / sum) * 100 || 0 };
	});
}
export const isSeveral = (of: Element): boolean =>
	all(of, 'response_lid').some(({ attributes }) => attributes.rcardinality === 'Multiple');

/** Lists to pick from, as the left side of a match or the blanks of a text. */
export const lists = (of: Element) =>
	all(of, 'response_lid').map((one) => ({
		ident: one.attributes.ident ?? '',
		text: said(one),
		labels: labels(one)
	}));
