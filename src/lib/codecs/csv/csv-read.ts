import { kindNames } from '../../questions/kinds';
import { readQuantity } from '../../questions/text/quantity';
import { pieces } from '../../questions/kinds/cloze/cloze';
import type { Blank, Reading } from '../codec';
import { columns, fromList } from './csv-columns';
import { decode, open, Refusal } from '../files/door';
import { decimal, gather, lettered, type Draft } from '../files/drafts';
import { characters } from '../files/text';

/** Rows of our own CSV, as it was or after a spreadsheet has had it in hand. */
export const readCsv = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const { default: papaparse } = await import('papaparse');
		const text = decode(file);
		const { data, errors } = papaparse.parse<string[]>(text, { delimiter: delimiterOf(text) });
		if (errors.some(({ type }) => type === 'Quotes')) throw new Refusal('broken-quotes');
		const heads = (data[0] ?? []).map((head) => head.trim().toLowerCase());
		if (!['kind', 'question', 'answer'].every((head) => heads.includes(head)))
			throw new Refusal('other-format');
		const places = Object.fromEntries(
			Object.entries(blank.set.essay.places).map(([place, { gist }]) => [place, gist])
		);
		const drafts = data.slice(1).flatMap((cells, index): Draft[] => {
			if (cells.every((cell) => !cell.trim())) return [];
			const row = (name: string) => unguarded(cells[heads.indexOf(name)] ?? '');
			return [{ at: `row.${index + 2}`, ...draft(row, places, blank.set.language) }];
		});
		return gather(drafts, blank);
	});

/** What parts the heads: a spreadsheet may have written semicolons or tabs. */
function delimiterOf(text: string): string {
	const heads = text.slice(0, 2000).split(/[\r\n]/)[0]!;
	const count = (sign: string) => heads.split(sign).length;
	return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!;
}

/** One apostrophe before what a spreadsheet would run is ours. */
const unguarded = (cell: string) => characters(/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

type Row = (name: (typeof columns)[number]) => string;

function draft(row: Row, places: Record<string, string>, language: string): Omit<Draft, 'at'> {
	const kind = row('kind').trim().toLowerCase();
	if (!kindNames.some((name) => name === kind))
		return { issue: { code: 'unknown-type', params: { type: kind.slice(0, 40) } } };
	return {
		question: {
			...{ id: row('id'), number: row('number'), locator: row('place'), point: row('point') },
			...{ level: row('level'), prompt: row('question'), explanation: row('explanation') },
			...{ hint: row('hint'), points: row('points') && (decimal(row('points')) ?? '?') },
			kind,
			...readers[kind]!(row, places, language)
		}
	};
}

type Reader = (
	row: Row,
	places: Record<string, string>,
	language: string
) => Record<string, unknown>;
const readers: Record<string, Reader> = {
	choice(row) {
		const options = named(row('options'));
		return {
			options: options.texts,
			right: fromList(row('answer')).map(options.idOf),
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
	number(row, _, language) {
		const quantity = readQuantity(row('answer'), language, row('unit'));
		const off = row('accepted').replace('±', '');
		return {
			value: quantity && decimal(`${quantity.units}e-${quantity.places}`),
			tolerance: off.trim() ? (decimal(off) ?? '?') : undefined,
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
	find: (_, places) => ({ places })
};

const yesOrNo = (text: string) =>
	/^(yes|true|sí|si)$/i.test(text.trim()) ? 'yes' : /^(no|false)$/i.test(text.trim()) ? 'no' : '';

/** The texts of a list with ids, and ways back from a text to its id. */
function named(cell: string) {
	const list = fromList(cell);
	const ids = lettered(list);
	const idOf = (text: string) => ids[list.indexOf(text)] ?? '?';
	return {
		texts: Object.fromEntries(list.map((text, index) => [ids[index]!, text])),
		idOf,
		/** The ids of texts joined by ` / `, which may stand in a text too. */
		split(joined: string): string[] {
			for (const [index, text] of list.entries()) {
				if (joined === text) return [ids[index]!];
				if (!joined.startsWith(`${text} / `)) continue;
				const rest = this.split(joined.slice(text.length + 3));
				if (!rest.includes('?')) return [ids[index]!, ...rest];
			}
			return ['?'];
		},
		/** What follows the longest text of the list and a colon. */
		after(pair: string): [string, string][] {
			const item = list
				.filter((text) => pair.startsWith(`${text}: `))
				.sort((a, b) => b.length - a.length)[0];
			return item === undefined ? [] : [[idOf(item), pair.slice(item.length + 2)]];
		}
	};
}

/** Notes by what they are on; the text they are on stands before the first colon that ends one. */
function notes(row: Row, idOf: (text: string) => string) {
	const known = [...fromList(row('items')), ...fromList(row('options'))].sort(
		(a, b) => b.length - a.length
	);
	const pairs = fromList(row('notes')).map((note) => {
		const listed = known.find((text) => note.startsWith(`${text}: `));
		const on = listed ?? note.slice(0, Math.max(0, note.search(/(?<!\\): /)));
		return [idOf(listed ?? on.replaceAll('\\:', ':')), note.slice(on.length + 2)];
	});
	return pairs.length ? Object.fromEntries(pairs) : undefined;
}
