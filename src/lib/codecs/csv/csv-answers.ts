import { choiceFrom, type Answer, type Draft } from '../files/drafts';
import { aboutIn, pictured, rowReader } from '../files/quiz-rows';
import type { Row } from '../files/sheet-read';
import type { Table } from '../files/tables';
import { oneLine } from '../files/text';
import { truthWord } from '../files/truth-words';

// Tables in which each answer has a row of its own, and a column says whether it is right.

const head = /^(is[ _]?)?(correct|right|richtig|korrekt|correct[ao])\W*$/i;
const isRight = (cell: string) => /^(1|x|✓|✔|✅)$/i.test(cell.trim()) || truthWord(cell) === true;
const isMark = (cell: string) =>
	/^0?$/.test(cell.trim()) || isRight(cell) || truthWord(cell) === false;

/** The column that says so. */
export function markColumn({ heads, names, rows }: Table): number | undefined {
	if (!heads.at.has('question') || !heads.at.has('key') || heads.options.length) return undefined;
	return heads.others.find(
		(column) =>
			head.test(oneLine(names[column] ?? '')) &&
			rows.every(({ cells }) => isMark(cells[column] ?? ''))
	);
}

/** The question stands in the first of its rows, or in each; what is said about it, in the first. */
export function answerRows(table: Table, rows: Row[], column: number): Draft[] {
	const read = rowReader(table);
	const columns = ['question', 'key'].map((name) => table.heads.at.get(name));
	const found: { at: string; about: About; answers: Answer[]; issue?: Draft['issue'] }[] = [];
	for (const row of rows) {
		const { cell, fault } = read(row);
		const [about, text] = [aboutIn(cell), oneLine(cell('key'))];
		if (about.prompt && about.prompt !== found.at(-1)?.about.prompt)
			found.push({ at: `row.${row.number}`, about, answers: [] });
		const last = found.at(-1);
		if (!last) continue;
		last.issue ??= fault(columns) ?? pictured(cell('image'));
		if (text) last.answers.push({ text, right: isRight(row.cells[column] ?? '') });
	}
	return found.map(({ at, about, answers, issue }) =>
		issue ? { at, issue } : { at, question: { ...about, ...choiceFrom(answers) } }
	);
}
type About = ReturnType<typeof aboutIn>;
