import { tableOf } from '../../codecs/csv/csv';
import type { Analysis } from './analyse';

// The tables that screen, paper and CSV show: the same cells in each.

type Cell = string | number;
export type Table = Cell[][];

/** What stands over the columns; from `words`. */
export interface Headings {
	label: string;
	name: string;
	points: string;
	outOf: string;
	seen: string;
	right: string;
	sureButWrong: string;
	/** A column of its own where some hand-ins came open to a sealed class, with `yes` for those. */
	unsealed: string;
	yes: string;
	misses: string;
	/** Points of the whole set, seen or not; the share of them in percent; how many questions were not answered. */
	whole: string;
	percent: string;
	unanswered: string;
	question: string;
	place: string;
	prompt: string;
	mean: string;
	seconds: string;
	separates: string;
	answers: string;
	/** Over a student's points for one question. */
	numbered: (place: number) => string;
}

/** A row a student, in the shape of a gradebook. What was not seen is an empty cell. */
export function studentTable({ students, questions }: Analysis, says: Headings): Table {
	const head = [says.label, says.name, says.points, says.outOf, says.seen, says.sureButWrong];
	const whole = wholeOf(questions);
	const marks = students.some(({ unsealed }) => unsealed);
	return [
		[
			...head,
			...(marks ? [says.unsealed] : []),
			says.misses,
			...[says.whole, says.percent, says.unanswered],
			...questions.map(({ place }) => says.numbered(place))
		],
		...students.map((one) => [
			one.label,
			one.name,
			rounded(one.points),
			rounded(one.outOf),
			one.seen,
			one.sureButWrong,
			...(marks ? [one.unsealed ? says.yes : ''] : []),
			one.misses.join(' '),
			rounded(whole),
			whole ? percent(one.points / whole) : '',
			questions.length - one.seen,
			...one.scores.map((score, index) =>
				score === undefined ? '' : rounded(score * questions[index]!.points)
			)
		])
	];
}

/**
 * What Canvas takes under Grades, Import: an assignment named by its column, with its points in the row below the
 * headings. IDs are Canvas's own, so a teacher fills them in from its export.
 */
export function canvasTable({ students, questions }: Analysis, title: string): Table {
	const ids = ['', '', ''];
	return [
		['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', title],
		['    Points Possible', ...ids, '', rounded(wholeOf(questions))],
		...students.map(({ name, label, points }) => [name, ...ids, label, rounded(points)])
	];
}

/** A table to paste beside a class list in Google Sheets; names are as students typed them. */
export function googleTable({ students, questions }: Analysis, title: string): Table {
	return [
		['Last Name', 'First Name', 'Email Address', title],
		['', '', 'Points', rounded(wholeOf(questions))],
		...students.map(({ name, points }) => ['', name, '', rounded(points)])
	];
}

const wholeOf = (questions: Analysis['questions']) =>
	questions.reduce((sum, { points }) => sum + points, 0);

/** A row a question. Shares are in percent. */
export function questionTable({ questions }: Analysis, says: Headings): Table {
	const head = [says.question, says.place, says.prompt, says.seen, says.right, says.mean];
	return [
		[...head, says.sureButWrong, says.seconds, says.separates, says.answers],
		...questions.map((row) => [
			row.place,
			row.question.locator ?? '',
			row.question.prompt,
			row.seen,
			row.judged ? '' : row.right,
			row.seen && !row.judged ? percent(row.mean) : '',
			row.sureButWrong,
			row.seconds ?? '',
			row.separates === undefined ? '' : rounded(row.separates),
			row.parts.map(partText).join(' | ')
		])
	];
}

function partText({ label, answers }: Analysis['questions'][number]['parts'][number]): string {
	const told = answers.map(
		({ text, right, share }) => `${right ? '✓ ' : ''}${text} ${percent(share)}%`
	);
	return (label && `${label}: `) + told.join('; ');
}

/** A file that spreadsheets open and run nothing of. */
export const toCsv = (table: Table): string => tableOf(table);

export const percent = (share: number): number => Math.round(share * 100);
const rounded = (number: number): number => Math.round(number * 100) / 100;
