import { analyse } from '../../../src/lib/class/results/analyse';
import { collectAll, standing } from '../../../src/lib/class/collecting/collection';
import { handIn, newAttempt, writeHandIn, type Given } from '../../../src/lib/class/taking/hand-in';
import { readPaste } from '../../../src/lib/class/collecting/pasted';
import { conceal } from '../../../src/lib/questions/kinds';
import { ranksOf, textsIn } from '../../../src/lib/questions/kinds/codes';
import { paperOf } from '../../../src/lib/class/travel/shared-set';
import {
	questionTable,
	studentTable,
	toCsv,
	type Headings
} from '../../../src/lib/class/results/result-tables';
import { teachAgain } from '../../../src/lib/class/results/teach-again';
import type { Question } from '../../../src/lib/questions/question';
import { random } from '../../../src/lib/study/rounds/random';

// A big class on the teacher's device, without the page, for scripts/bench/class.js.
const chance = random('class');
const says = { numbered: (place: number) => `Q${place}` } as Headings;
let questions: Question[] = [];
let column = '';

/** So many students answer so many of these questions, of every kind; their codes as one pasted column. */
async function fill(bank: Question[], students: number, count: number) {
	questions = chance.shuffle(bank).slice(0, count);
	const paper = await paperOf('en', questions.map(conceal));
	const codes = Array.from({ length: students }, (_, student) => {
		const answers = paper.questions.map((question): Given => {
			if (chance.next() < 0.05) return 'unseen';
			const ranks = ranksOf(question);
			const response = ranks
				? ranks.unrank(BigInt(Math.floor(chance.next() * Number(ranks.bound))))
				: Array.from({ length: textsIn(question) }, () => chance.pick(['one', 'two', '100,000']));
			const certainty = chance.pick(['guess', 'think', 'sure'] as const);
			return { response, certainty, seconds: Math.ceil(chance.next() * 90) };
		});
		const name = `Student ${student}`;
		const label = `Period ${1 + (student % 5)}`;
		const attempt = newAttempt(chance.next);
		return writeHandIn(handIn(paper, { attempt, turn: 1, label, name, answers }), paper);
	});
	column = codes.join('\n');
	return column.length / students;
}

/** Milliseconds from the column to tables, file and what to teach again; how many were counted. */
async function understand() {
	const start = performance.now();
	const paper = await paperOf('en', questions.map(conceal));
	const found = await readPaste(column, { paper });
	const { counted } = standing(
		collectAll(
			[],
			found.flatMap((one) => ('handIn' in one ? one.handIn : []))
		)
	);
	const read = performance.now();
	const places = [...new Set(questions.map(({ locator }) => locator!))];
	const set = { language: 'en', questions, places, groupOf: (point: string) => point };
	const analysis = analyse(set, counted);
	const tables = [studentTable(analysis, says), questionTable(analysis, says)];
	const length = tables.map(toCsv).join('').length + teachAgain(analysis, questions).length;
	const end = performance.now();
	return { ms: end - start, reading: read - start, counted: counted.length, length };
}

Object.assign(window, { classroom: { fill, understand } });
