import { mediaIn, textOfHtml } from '../files/html';
import type { Media } from '../files/media';
import { html, inHtml, lines } from '../files/text';
import { all, descend, elements, markup, textIn, type Element } from '../files/xml';

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
			return `<div>${htmlIn(one)}</div>`;
	}
}
/** Some programs write elements in place of HTML as a text. */
function htmlIn(of: Element): string {
	if (elements(of).length)
		return of.children.map((one) => (typeof one === 'string' ? inHtml(one) : markup(one))).join('');
	return of.attributes.texttype === 'text/plain' ? html(lines(textIn(of))) : textIn(of);
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

export function noteOf(of: Element, on: string): string | undefined {
	const all = feedbacks(of);
	if (!all.length) return undefined;
	const called = (name?: string) => said(all.find(({ attributes }) => attributes.ident === name));
	return called(`${on}_fb`) || called(linked(of, on)) || undefined;
}
const feedbacks = (of: Element) => elements(of, 'itemfeedback');

/** The feedback of a condition that asks for one answer alone. */
const linked = (of: Element, on: string): string | undefined => {
	const [one] = all(of, 'respcondition').filter((condition) => {
		const values = wanted(condition);
		return values.length === 1 && values[0]!.value === on;
	});
	return descend(one, 'displayfeedback')?.attributes.linkrefid;
};

/** Texts for the reader of a question in elements of their own. */
export const aside = (of: Element, name: 'hint' | 'solution'): string =>
	feedbacks(of)
		.flatMap((one) => all(one, name).map(said))
		.join('\n');

/** Feedback that is on none of these. */
export const otherNotes = (of: Element, on: string[]): string[] => {
	const others = feedbacks(of).filter(
		(one) =>
			!on.some((own) => one.attributes.ident === `${own}_fb`) &&
			!descend(one, 'hint') &&
			!descend(one, 'solution')
	);
	const known = others.length ? on.map((one) => linked(of, one)) : [];
	return others.filter((one) => !known.includes(one.attributes.ident)).map(said);
};

export const gives = (condition: Element): number =>
	Math.max(0, ...elements(condition, 'setvar').map(points));
function points(set: Element): number {
	// Brightspace and Respondus count what is wrong as well.
	if (/incorrect|wrong/i.test(set.attributes.varname ?? '')) return 0;
	const text = textIn(set).trim();
	// Blackboard names the most that there is to get.
	const some = /^SCORE\.max$/i.test(text) ? 100 : Number(text) || 0;
	return /^subtract$/i.test(set.attributes.action ?? '') ? -some : some;
}
/** The conditions that give points, and what each asks for. */
export const scoring = (of: Element): Element[] =>
	all(of, 'respcondition').filter((one) => gives(one) > 0);

/** What must be picked: values by the list they are picked from, less what must not be. */
export function wanted(of: Element): { list: string; value: string; place: number }[] {
	return elements(of).flatMap((one) => {
		if (one.name === 'not') return [];
		if (one.name === 'varequal')
			return [
				{
					...{ list: one.attributes.respident ?? '', value: textIn(one).trim() },
					// Of things in order, in some programs.
					place: Number(one.attributes.index ?? 0)
				}
			];
		return wanted(one);
	});
}
export const key = (of: Element) => scoring(of).flatMap(wanted);

export const idents = (of: Element): string[] =>
	all(of, 'response_label').map(({ attributes }) => attributes.ident ?? '');
export const labels = (of: Element) =>
	all(of, 'response_label').map((one) => ({ ident: one.attributes.ident ?? '', text: said(one) }));

/** The percent of the points that each label gives by itself, or as one of those that must all be picked. */
export function shares(of: Element): { ident: string; share: number }[] {
	const conditions = scoring(of).map((one) => ({
		gives: gives(one),
		values: new Set(wanted(one).map(({ value }) => value)),
		either: all(one, 'or').some((or) => elements(or, 'varequal').length > 1)
	}));
	// ILIAS gives points for what is left unpicked too.
	const picked = conditions.filter(({ values }) => values.size);
	const best = Math.max(...picked.map((one) => one.gives));
	const several = descend(of, 'presentation') !== undefined && isSeveral(of);
	const together = picked.find((one) => one.gives === best && one.values.size > 1);
	return idents(of).map((ident) => {
		const own = picked.filter(({ values }) => values.has(ident));
		const most = Math.max(0, ...own.map((one) => one.gives));
		if (together && several && !together.either) {
			const inBest = together.values.has(ident);
			return { ident, share: inBest ? 100 / together.values.size : 0 };
		}
		if (!several || picked.some(({ either }) => either))
			return { ident, share: (most / best) * 100 || 0 };
		const sum = picked.reduce((sum, one) => sum + one.gives, 0);
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
