import { choiceFrom, type Answer, type Draft } from '../files/drafts';
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

/** The question stands in the first of its rows, or in each. */
export function answerRows({ heads, rows }: Table, column: number): Draft[] {
	const found: { at: string; prompt: string; answers: Answer[] }[] = [];
	for (const { number, cells } of rows) {
		const cell = (name: string) => oneLine(cells[heads.at.get(name)!] ?? '');
		const [prompt, text] = [cell('question'), cell('key')];
		if (prompt && prompt !== found.at(-1)?.prompt)
			found.push({ at: `row.${number}`, prompt, answers: [] });
		if (text) found.at(-1)?.answers.push({ text, right: isRight(cells[column] ?? '') });
	}
	return found.map(({ at, prompt, answers }) => ({
		at,
		question: { prompt, ...choiceFrom(answers) }
	}));
}
