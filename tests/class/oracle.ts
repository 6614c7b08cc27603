import { conceal, grade } from '../../src/lib/questions/kinds';
import type { HandIn } from '../../src/lib/class/taking/hand-in';
import type { Question } from '../../src/lib/questions/question';

// The figures of an analysis the slow and plain way: each counted by itself, from the answers.

interface Cell {
	student: number;
	question: number;
	response: string[];
	certainty?: string;
	seconds?: number;
	/** None where a student judged it. */
	score?: number;
}

export function cellsOf(questions: readonly Question[], handIns: readonly HandIn[]): Cell[] {
	const cells: Cell[] = [];
	for (let student = 0; student < handIns.length; student++)
		for (let question = 0; question < questions.length; question++) {
			const given = handIns[student]!.answers[question]!;
			if (given === 'unseen') continue;
			const scored = questions[question]!.kind !== 'write';
			const score = scored ? grade(questions[question]!, given.response, 'en') : undefined;
			cells.push({ ...given, student, question, score });
		}
	return cells;
}

const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
const scoresOf = (cells: Cell[]) => cells.flatMap(({ score }) => score ?? []);
const average = (numbers: number[]) => (numbers.length ? total(numbers) / numbers.length : 0);

export const ofQuestion = (cells: Cell[], question: number) => {
	const own = cells.filter((cell) => cell.question === question);
	return {
		seen: own.length,
		right: own.filter(({ score }) => score === 1).length,
		mean: average(scoresOf(own)),
		sureButWrong: own.filter(
			({ score, certainty }) => certainty === 'sure' && score !== undefined && score < 1
		).length,
		seconds: middle(own.flatMap(({ seconds }) => seconds ?? [])),
		separates: correlation(
			own.flatMap(({ student, score }) => {
				const others = scoresOf(
					cells.filter((cell) => cell.student === student && cell.question !== question)
				);
				return others.length && score !== undefined ? [[score, average(others)] as const] : [];
			})
		)
	};
};

export const ofStudent = (cells: Cell[], questions: readonly Question[], student: number) => {
	const all = cells.filter((cell) => cell.student === student);
	const own = all.filter(({ score }) => score !== undefined);
	const weight = ({ question }: Cell) => Number(questions[question]!.points ?? '1');
	return {
		seen: all.length,
		right: own.filter(({ score }) => score === 1).length,
		points: total(own.map((cell) => cell.score! * weight(cell))),
		outOf: total(own.map(weight)),
		misses: own.filter(({ score }) => score !== 1).map(({ question }) => question + 1),
		sureButWrong: own.filter(({ score, certainty }) => certainty === 'sure' && score! < 1).length
	};
};

/** How often an option was picked, by its text; for choices. */
export const picked = (cells: Cell[], questions: readonly Question[], question: number) => {
	const shown = conceal(questions[question]!);
	const options = shown.kind === 'choice' ? Object.entries(shown.options) : [];
	return options.map(([id, text]) => ({
		text,
		count: cells.filter((cell) => cell.question === question && cell.response.indexOf(id) >= 0)
			.length
	}));
};

function middle(numbers: number[]): number | undefined {
	const all = [...numbers].sort((a, b) => a - b);
	if (!all.length) return undefined;
	if (all.length % 2) return all[(all.length - 1) / 2];
	return (all[all.length / 2 - 1]! + all[all.length / 2]!) / 2;
}

/** By sums of products, unlike the one it judges. */
function correlation(pairs: (readonly [number, number])[]): number | undefined {
	const n = pairs.length;
	if (n < 20) return undefined;
	const [x, y] = [total(pairs.map(([x]) => x)), total(pairs.map(([, y]) => y))];
	const xy = total(pairs.map(([x, y]) => x * y));
	const [xx, yy] = [total(pairs.map(([x]) => x * x)), total(pairs.map(([, y]) => y * y))];
	const [own, other] = [n * xx - x * x, n * yy - y * y];
	return own < 1e-6 || other < 1e-6 ? undefined : (n * xy - x * y) / Math.sqrt(own * other);
}
