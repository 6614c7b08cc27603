import type { Issue } from '../codec';
import { markColumn } from './csv-answers';
import { holds, type Heads } from '../files/heads';
import { asksTruth, sidesIn } from '../files/quiz-rows';
import type { Table } from '../files/tables';
import { oneLine } from '../files/text';

export const columnsLeft = (tables: Table[]): Issue[] => {
	const columns = tables.flatMap(unread);
	return columns.length ? [{ code: 'columns-left', params: { columns } }] : [];
};

/** The heads of columns in which something stands that has no place here. */
const unread = (table: Table): string[] => {
	const marks = markColumn(table);
	const beside = marks === undefined && holdsCards(table) ? besideSides(table.heads) : [];
	return [...table.heads.others.filter((column) => column !== marks), ...beside]
		.sort((a, b) => a - b)
		.filter((column) => table.rows.some(({ cells }) => cells[column]?.trim()))
		.map((column) => oneLine(table.names[column] ?? '').slice(0, 40));
};

/** Columns that say something of a question and that a card has no place for. */
function besideSides(heads: Heads): number[] {
	const sides = sidesIn(heads);
	const left = aboutQuestions.filter((name) => !sides.includes(name));
	return [...left.flatMap((name) => heads.at.get(name) ?? []), ...heads.options, ...heads.wrong];
}
const aboutQuestions = [
	...['question', 'kind', 'options', 'key', 'back', 'explanation', 'hint', 'points']
];

const holdsCards = (table: Table) => holds(table.heads) === 'cards' && !holdsTruths(table);
export const holdsTruths = (table: Table) =>
	holds(table.heads) === 'cards' && !table.heads.at.has('front') && asksTruth(table);
