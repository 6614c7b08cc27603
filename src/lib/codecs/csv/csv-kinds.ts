import type { KindName } from '../../questions/question';
import { languages, placeIn } from '../../questions/kinds/argument/argument';
import { parentOf, placesFor } from '../../questions/kinds/argument/under';
import { pieces } from '../../questions/kinds/cloze/cloze';
import { isPlain, readCell, shareOf } from '../../questions/kinds/estimate/cells';
import { between, columns, fromList } from './csv-columns';
import { listIn, listOf, named } from './csv-lists';
import { numberIn } from './csv-numbers';
import { decimal } from '../files/drafts';
import { rightOf } from '../files/quiz-rows';

export interface Told {
	/** The places of the essay with their gist. */
	places: Record<string, string>;
	language: string;
	/** Whether numbers stand as we write them. */
	sure: boolean;
}
export type Row = (name: (typeof columns)[number]) => string;

type Reader = (row: Row, told: Told) => Record<string, unknown>;
/** What a row says of each kind. */
export const fieldsOf: Record<KindName, Reader> = {
	choice(row) {
		const list = listIn(row('options'));
		const options = named(list);
		const right = fromList(row('answer')).map(options.idOf);
		const told = right.includes('?') ? rightOf(row('answer'), list, 'any') : [];
		return {
			options: options.texts,
			right: Array.isArray(told) && told.length ? told.map((at) => options.ids[at]) : right,
			feedback: notes(row, (text) => options.idOf(text))
		};
	},
	truth: (row) => ({ right: yesOrNo(row('answer')), feedback: notes(row, yesOrNo) }),
	cloze(row) {
		const blanks = pieces(row('text')).filter((_, index) => index % 2);
		const answers = fromList(row('answer'));
		const also = fromList(row('accepted'));
		const at = (list: string[], place: number) =>
			blanks.length === 1
				? list
				: list.flatMap((one) =>
						one.startsWith(`${place}: `) ? [one.slice(`${place}: `.length)] : []
					);
		return {
			text: row('text'),
			blanks: Object.fromEntries(
				blanks.map((blank, index) => [blank, [...at(answers, index + 1), ...at(also, index + 1)]])
			),
			feedback: notes(row, (blank) => blank)
		};
	},
	short: (row) => ({
		accepted: [...fromList(row('answer')), ...fromList(row('accepted'))],
		feedback: notes(row, (text) => text)
	}),
	number(row, told) {
		const off = row('accepted').replace('±', '');
		return {
			value: numberIn(row('answer'), told, row('unit')),
			tolerance: off.trim() ? (numberIn(off, told, row('unit')) ?? '?') : undefined,
			unit: row('unit'),
			feedback: notes(row, (text) => text)
		};
	},
	match(row) {
		const [items, options] = [named(row('items')), named(row('options'))];
		const pairs = fromList(row('answer')).flatMap((pair) => items.after(pair));
		return {
			items: items.texts,
			options: options.texts,
			right: Object.fromEntries(pairs.map(([item, rest]) => [item, options.idOf(rest)])),
			feedback: notes(row, items.idOf)
		};
	},
	order(row) {
		const items = named(row('items'));
		return {
			items: items.texts,
			right: fromList(row('answer')).map(items.idOf),
			feedback: notes(row, items.idOf)
		};
	},
	sort(row) {
		const [items, options] = [named(row('items')), named(row('options'))];
		const pairs = fromList(row('answer')).flatMap((pair) => items.after(pair));
		return {
			items: items.texts,
			options: options.texts,
			right: Object.fromEntries(pairs.map(([item, rest]) => [item, options.split(rest)])),
			feedback: notes(row, items.idOf)
		};
	},
	find: (_, { places }) => ({ places }),
	argument(row) {
		const items = named(row('items'));
		const map = { root: row('text').trim(), items: items.texts };
		const answers = Object.keys(items.texts).length > 9 ? [] : fromList(row('answer'));
		const pairs = answers.flatMap((pair) => items.after(pair));
		/** Each place that a statement may have, as it is written in any language. */
		const all = languages.flatMap((one) =>
			placesFor(items.texts, '').map((place) => ({ place, text: placeIn(map, place, one) }))
		);
		const places = (item: string) => {
			const own = all.filter(({ place }) => parentOf(place) !== item);
			return listOf(
				own.map(({ text }) => text),
				own.map(({ place }) => place)
			);
		};
		return {
			...map,
			right: Object.fromEntries(pairs.map(([item, rest]) => [item, places(item).split(rest)])),
			feedback: notes(row, items.idOf)
		};
	},
	estimate(row, told) {
		const items = named(row('items'));
		const cells = fromList(row('options'));
		const [order, title, counts] = fromList(row('text'));
		const unit = row('unit').trim() || undefined;
		const answers = Object.fromEntries(
			fromList(row('answer')).flatMap((pair) => items.after(pair))
		);
		const percent = numberIn(row('accepted'), told, '%');
		const ids = Object.keys(items.texts);
		return {
			series: {
				...{ title: title || undefined, unit, counts: counts || undefined, order },
				points: ids.map((id, index) => ({
					...{ id, label: items.texts[id] },
					...(readCell(cells[index] ?? '', (number) =>
						number === '?' ? numberIn(answers[id] ?? '', told, unit) : numberIn(number, told)
					) ?? { value: '?' })
				}))
			},
			hidden: ids.filter((id) => id in answers),
			tolerance: percent !== undefined && isPlain(percent) ? shareOf(percent) : '?',
			feedback: notes(row, items.idOf)
		};
	},
	write(row) {
		const [from, to] = row('unit').match(/\d+/g) ?? [];
		return {
			model: fromList(row('answer')).join(between),
			criteria: named(row('items')).texts,
			words: from && to ? { from: decimal(from), to: decimal(to) } : undefined
		};
	}
};

export const yesOrNo = (text: string) =>
	/^(yes|true|t|sí|si)$/i.test(text.trim())
		? 'yes'
		: /^(no|false|f)$/i.test(text.trim())
			? 'no'
			: '';

/** Notes by what they are on; the text they are on stands before the first colon that ends one. */
function notes(row: Row, idOf: (text: string) => string) {
	const told = fromList(row('notes'));
	if (!told.length) return undefined;
	const known = [...fromList(row('items')), ...fromList(row('options'))].sort(
		(a, b) => b.length - a.length
	);
	const pairs = told.map((note) => {
		const listed = known.find((text) => note.startsWith(`${text}: `));
		const on = listed ?? note.slice(0, Math.max(0, note.search(/(?<!\\): /)));
		return [idOf(listed ?? on.replaceAll('\\:', ':')), note.slice(on.length + 2)];
	});
	return Object.fromEntries(pairs);
}
