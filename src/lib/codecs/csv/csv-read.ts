import { kindNames } from '../../questions/kinds';
import type { Blank, Issue, Reading } from '../codec';
import { answerRows, markColumn } from './csv-answers';
import { fieldsOf, yesOrNo, type Row, type Told } from './csv-kinds';
import { countsFromZero, fromOne } from './csv-zero';
import { columnsLeft, holdsTruths } from './csv-unread';
import { numberIn } from './csv-numbers';
import { open, Refusal } from '../files/door';
import { gather, type Draft } from '../files/drafts';
import { holds } from '../files/heads';
import {
	answersDraft,
	cardDraft,
	isEmpty,
	kindOf,
	pictured,
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
			if (marks === undefined && fromZero.includes(table)) table = fromOne(table);
			const rows = table.rows.filter((row) => !isEmpty(table.heads, row)).map(unguarded);
			if (marks !== undefined) return answerRows(table, rows, marks);
			if (holdsTruths(table)) return rows.map((row) => truthDraft(table, row));
			// Elsewhere than between commas, points and commas in numbers may have changed places.
			const told = { places, language: blank.set.language, sure: table.delimiter === ',' };
			return rows.map((row) => draft(table, row, told));
		});
		const reading = gather(drafts, blank);
		if (fromZero.length) reading.issues.push({ code: 'keys-from-zero' });
		reading.issues.push(...columnsLeft(tables));
		return reading;
	});

/** One apostrophe before what a spreadsheet would run is ours. */
const unguarded = (row: Line): Line => ({
	...row,
	cells: row.cells.map((cell) =>
		characters(/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell)
	)
});

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
			...fieldsOf[kind](row, told)
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
