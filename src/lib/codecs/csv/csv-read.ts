import { kindNames } from '../../questions/kinds';
import type { KindName } from '../../questions/question';
import { languages, placeIn } from '../../questions/kinds/argument/argument';
import { parentOf, placesFor } from '../../questions/kinds/argument/under';
import { pieces } from '../../questions/kinds/cloze/cloze';
import { isPlain, readCell, shareOf } from '../../questions/kinds/estimate/cells';
import type { Blank, Issue, Reading } from '../codec';
import { between, columns, fromList } from './csv-columns';
import { answerRows, markColumn } from './csv-answers';
import { listIn, listOf, named } from './csv-lists';
import { countsFromZero, fromOne } from './csv-zero';
import { holdsTruths, unread } from './csv-unread';
import { numberIn } from './csv-numbers';
import { open, Refusal } from '../files/door';
import { decimal, gather, type Draft } from '../files/drafts';
import { holds } from '../files/heads';
import {
	answersDraft,
	cardDraft,
	isEmpty,
	kindOf,
	pictured,
	rightOf,
	rowReader,
	truthDraft
} from '../files/quiz-rows';
import type { Row as Line } from '../files/sheet-read';
import { holdsResponses, tablesIn, type Table } from '../files/tables';
import { characters } from '../files/text';

/** Rows of our own CSV, as it was or after a spreadsheet has had it in hand; and tables that teachers make. */
export const readCsv = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const tables = await tablesIn(file, blank.separator);
		if (!tables.length)
			throw new Refusal((await holdsResponses(file)) ? 'form-responses' : 'other-format');
		const places = Object.fromEntries(
			Object.entries(blank.set.essay.places).map(([place, { gist }]) => [place, gist])
		);
		const fromZero = tables.filter(countsFromZero);
		const drafts = tables.flatMap((table) => {
			const marks = markColumn(table);
			if (marks !== undefined) return answerRows(table, marks);
			if (fromZero.includes(table)) table = fromOne(table);
			// Elsewhere than between commas, points and commas in numbers may have changed places.
			if (holdsTruths(table))
				return table.rows
					.filter((row) => !isEmpty(table.heads, row))
					.map((row) => truthDraft(table, unguarded(row)));
			const told = { places, language: blank.set.language, sure: table.delimiter === ',' };
			return table.rows
				.filter((row) => !isEmpty(table.heads, row))
				.map((row) => draft(table, unguarded(row), told));
		});
		const reading = gather(drafts, blank);
		const columns = tables.flatMap(unread);
		if (fromZero.length) reading.issues.push({ code: 'keys-from-zero' });
		if (columns.length) reading.issues.push({ code: 'columns-left', params: { columns } });
		return reading;
	});

/** One apostrophe before what a spreadsheet would run is ours. */
const unguarded = (row: Line): Line => ({
	...row,
	cells: row.cells.map((cell) =>
		characters(/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)
	)
});

interface Told {
	/** The places of the essay with their gist. */
	places: Record<string, string>;
	language: string;
	/** Whether numbers stand as we write them. */
	sure: boolean;
}
type Row = (name: (typeof columns)[number]) => string;

function draft(table: Table, line: Line, told: Told): Draft {
	const { heads } = table;
	if (holds(heads) === 'cards') return cardDraft(table, line);
	const at = `row.${line.number}`;
	const { cell, fault } = rowReader(table)(line);
	const type = cell('kind').trim();
	const named = type ? kindOf(type) : 'choice';
	const kind = kindNames.find((name) => name === named);
	if (!kind) return { at, issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };
	const answers = [...heads.options, ...heads.wrong].some((column) => line.cells[column]?.trim());
	if (answers && ['choice', 'truth', 'short'].includes(kind))
		return answersDraft(table, line, kind, namesPlaces(table) ? 'places' : 'any');
	const issue = fault([...heads.at.values()]) ?? pictured(cell('image'));
	if (issue) return { at, issue };
	// A statement to judge among questions whose answers have columns.
	if (!type && heads.options.length > 1 && !heads.at.has('options') && cell('key').trim()) {
		const judged = truthDraft(table, line);
		return judged.question ? judged : { at, issue: { code: 'too-few-options' } };
	}
	const row: Row = (name) => cell(name === 'answer' ? 'key' : name);
	const odd = numberIssue(kind, row, told) ?? truthIssue(kind, row);
	if (odd) return { at, issue: odd };
	return {
		at,
		question: {
			...{ id: row('id'), number: row('number'), locator: row('place'), point: row('point') },
			...{ level: row('level').toLowerCase(), prompt: row('question') },
			...{ explanation: row('explanation'), hint: row('hint') },
			points: row('points').trim() && (numberIn(row('points'), told) ?? '?'),
			kind,
			...readers[kind](row, told)
		}
	};
}

/** Games say it above the column: “Only include Answer #”. */
const namesPlaces = ({ heads, names }: Table) =>
	/#|\bnumber\b|choose at least one/i.test(names[heads.at.get('key') ?? -1] ?? '');

/** What a number in a foreign hand could be two of. */
function numberIssue(kind: string, row: Row, told: Told): Omit<Issue, 'at'> | undefined {
	const texts = [row('points'), ...(kind === 'number' ? [row('answer'), row('accepted')] : [])];
	const text = texts.find((one) => numberIn(one, told) === 'either');
	return text ? { code: 'ambiguous-number', params: { text: text.slice(0, 40) } } : undefined;
}

function truthIssue(kind: string, row: Row): Omit<Issue, 'at'> | undefined {
	const text = row('answer').trim();
	return kind === 'truth' && text && !yesOrNo(text)
		? { code: 'not-yes-or-no', params: { text: text.slice(0, 40) } }
		: undefined;
}

type Reader = (row: Row, told: Told) => Record<string, unknown>;
const readers: Record<KindName, Reader> = {
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

const yesOrNo = (text: string) =>
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
