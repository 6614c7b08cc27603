import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse, type WholeSet } from '../../src/lib/class/results/analyse';
import { handIn, type Given, type HandIn } from '../../src/lib/class/taking/hand-in';
import {
	canvasTable,
	googleTable,
	questionTable,
	studentTable,
	toCsv
} from '../../src/lib/class/results/result-tables';
import { teachAgain } from '../../src/lib/class/results/teach-again';
import { conceal, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import * as words from '$words';
import { fixtures } from '../questions/fixtures';
import { handInTo } from './arbitrary';
import { cellsOf, ofQuestion, ofStudent, picked } from './oracle';

const places = ['T', 'P1.S1', 'P2.S1', 'P7.S1'];
const questions = fixtures.map((one, index): Question => {
	const points = index % 2 ? '0.5' : one.points;
	// Of `find` the place is the key.
	return one.kind === 'find' ? one : { ...one, points, locator: places[index % 3]! };
});
const paperOf = (all: readonly Question[]) => ({
	hash: '0123456789ab',
	questions: all.map(conceal)
});
const paper = paperOf(questions);
const set: WholeSet = {
	language: 'en',
	questions,
	places,
	groupOf: (point) => (point === 'c07' ? 'missing-denominator' : 'claim')
};
const [single] = fixtures.filter(({ kind }) => kind === 'choice');
const one: WholeSet = { ...set, questions: [single!] };
const says = words.classroom.headings;

const answered = (attempt: number, answers: Given[], all = set, name = ''): HandIn =>
	handIn(paperOf(all.questions), { attempt, turn: 1, label: '', name, answers });
const say = (option: string, certainty?: 'guess' | 'sure'): Given => ({
	response: [option],
	...(certainty && { certainty })
});
const classOf = (size: number) =>
	fc
		.array(handInTo(paper), { minLength: size, maxLength: size })
		.map((all) => all.map((given, attempt) => ({ ...given, attempt })));
/** Some know more than others, so that there is something to separate. */
const keen = (size: number) =>
	classOf(size).map((all) =>
		all.map((given, student) => ({
			...given,
			answers: given.answers.map((answer, index): Given =>
				answer !== 'unseen' && (student * 7 + index) % size > student
					? { ...answer, response: key(questions[index]!) }
					: answer
			)
		}))
	);

function agrees(handIns: HandIn[]) {
	const analysis = analyse(set, handIns);
	const cells = cellsOf(questions, handIns);
	analysis.questions.forEach((row, index) => {
		const { seconds, separates, ...oracle } = ofQuestion(cells, index);
		expect(row).toMatchObject({ ...oracle, mean: expect.closeTo(oracle.mean, 9) });
		expect(row.seconds).toBe(seconds);
		if (separates === undefined) expect(row.separates).toBeUndefined();
		else expect(row.separates).toBeCloseTo(separates, 6);
		if (row.question.kind === 'choice')
			expect(row.parts[0]!.answers.map(({ text, count }) => ({ text, count }))).toEqual(
				picked(cells, questions, index)
			);
	});
	analysis.students.forEach((row, student) => {
		const { points, outOf, ...oracle } = ofStudent(cells, questions, student);
		expect(row).toMatchObject(oracle);
		expect(row.points).toBeCloseTo(points, 9);
		expect(row.outOf).toBeCloseTo(outOf, 9);
	});
	for (const certainty of ['guess', 'think', 'sure']) {
		const said = cells.filter((cell) => cell.certainty === certainty);
		const row = analysis.judging?.find((level) => level.certainty === certainty);
		if (row)
			expect([row.of, row.right]).toEqual([
				said.length,
				said.filter(({ score }) => score === 1).length
			]);
	}
	for (const row of analysis.places) {
		const own = cells.filter(
			({ question, score }) => questions[question]!.locator === row.key && score !== undefined
		);
		expect([row.seen, row.right]).toEqual([
			own.length,
			own.filter(({ score }) => score === 1).length
		]);
	}
}

describe('an analysis', () => {
	it('has the figures that counting one by one has', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 12 }).chain(classOf), agrees), { numRuns: 60 });
		fc.assert(fc.property(keen(25), agrees), { numRuns: 20 });
	}, 60_000);

	it('takes nothing unseen for wrong', () => {
		const analysis = analyse(one, [answered(1, ['unseen'], one), answered(2, [say('b')], one)]);
		expect(analysis.questions[0]).toMatchObject({ seen: 1, right: 1, mean: 1, sureButWrong: 0 });
		expect(analysis.students.map(({ seen, outOf, misses }) => [seen, outOf, misses])).toEqual([
			[0, 0, []],
			[1, 2, []]
		]);
		expect(teachAgain(analysis, [])).toEqual([]);
	});

	it('counts what students judged themselves by its judgments alone', () => {
		const [own] = fixtures.filter(({ kind }) => kind === 'write');
		const two: WholeSet = { ...set, questions: [single!, own!] };
		const judge = (...judged: string[]): Given => ({ response: ['My words.', ...judged] });
		const all = [
			answered(1, [say('b'), judge('yes', 'partly', 'no')], two),
			answered(2, [say('a'), judge('yes', 'yes', 'yes')], two)
		];
		expect(JSON.stringify(all)).not.toContain('My words.');
		const { questions: rows, students, places: lines } = analyse(two, all);
		expect(rows[1]).toMatchObject({ judged: true, seen: 2, right: 0, points: 0 });
		expect(rows[1]!.parts.map(({ answers }) => answers.map(({ count }) => count))).toEqual([
			[2, 0, 0],
			[1, 1, 0],
			[1, 0, 1]
		]);
		expect(students.map(({ seen, right, outOf, misses }) => [seen, right, outOf, misses])).toEqual([
			[2, 1, 2, []],
			[2, 0, 2, [1]]
		]);
		expect(lines.map(({ key }) => key)).toEqual([single!.locator]);
	});

	it('gives every option of a choice its share, with its text', () => {
		const all = ['a', 'a', 'b', 'unseen'].map((option, attempt) =>
			answered(attempt, [option === 'unseen' ? 'unseen' : say(option, 'sure')], one)
		);
		const [row] = analyse(one, all).questions;
		expect(row!.parts).toEqual([
			{
				label: '',
				answers: [
					{ text: 'almost 50,000', right: false, count: 2, share: 2 / 3 },
					{ text: 'almost 100,000', right: true, count: 1, share: 1 / 3 },
					{ text: 'almost 1 million', right: false, count: 0, share: 0 }
				]
			}
		]);
		expect(row!.sureButWrong).toBe(2);
	});

	it('says what was right in every part of every kind, also where nobody found it', () => {
		const scored = (rows: ReturnType<typeof analyse>['questions']) =>
			rows.filter(({ judged }) => !judged);
		for (const { parts } of scored(analyse(set, []).questions))
			for (const { answers } of parts) expect(answers.some(({ right }) => right)).toBe(true);
		const keys = answered(
			1,
			questions.map((question) => ({ response: key(question) }))
		);
		for (const { parts } of scored(analyse(set, [keys]).questions))
			for (const { answers } of parts)
				for (const { right, count } of answers) if (count) expect(right).toBe(true);
	});

	it('says how a question separates from 20 students up, and how a class judges itself from 10', () => {
		const two: WholeSet = { ...set, questions: [single!, { ...single!, id: 'another-one' }] };
		const class_ = (size: number) =>
			Array.from({ length: size }, (_, attempt) => {
				const answer = say(attempt % 2 ? 'a' : 'b', 'sure');
				return answered(attempt, [answer, answer], two);
			});
		const separates = (size: number) => analyse(two, class_(size)).questions[0]!.separates;
		expect([separates(19), separates(20)]).toEqual([undefined, expect.closeTo(1, 9)]);
		expect(analyse(two, class_(9)).judging).toBeUndefined();
		expect(analyse(two, class_(10)).judging).toEqual([
			{ certainty: 'guess', of: 0, right: 0 },
			{ certainty: 'think', of: 0, right: 0 },
			{ certainty: 'sure', of: 20, right: 10 }
		]);
	});

	it('brings the notes that were shared, with who wrote them', () => {
		const noted: Given = { response: ['a'], note: 'I read it differently' };
		const [row] = analyse(one, [answered(1, [noted], one, 'Ana')]).questions;
		expect(row!.notes).toEqual([{ label: '', name: 'Ana', text: 'I read it differently' }]);
	});

	it('names three places to teach again, worst first, each with a question not in the set', () => {
		const four = ['T', 'P1.S1', 'P2.S1', 'P7.S1'].map((locator, index): Question => ({
			...single!,
			id: `question-${index}`,
			locator,
			point: `c0${index}`
		}));
		const whole: WholeSet = { ...set, questions: four };
		// Of four students so many miss the first, second, third and fourth question.
		const missing = [1, 4, 0, 2];
		const all = [0, 1, 2, 3].map((student) =>
			answered(
				student,
				missing.map((count) => say(student < count ? 'a' : 'b')),
				whole
			)
		);
		const row = (id: string, locator: string, point = 'c99') => ({
			id,
			kind: 'truth',
			locator,
			point
		});
		const bank = [
			...four,
			row('on-the-point', 'B1', 'c01'),
			row('on-the-place', 'P7.S1'),
			row('on-another', 'B2'),
			row('on-the-title', 'T')
		];
		expect(
			teachAgain(analyse(whole, all), bank).map(({ place, questions, followUp }) => [
				...[place.key, place.mean, questions[0], followUp]
			])
		).toEqual([
			['P1.S1', 0, 'question-1', 'on-the-point'],
			['P7.S1', 0.5, 'question-3', 'on-the-place'],
			['T', 0.75, 'question-0', 'on-the-title']
		]);
	});
});

describe('the tables', () => {
	it('are on paper, on the screen and in a file the same', () => {
		fc.assert(
			fc.property(classOf(4), (handIns) => {
				const analysis = analyse(set, handIns);
				for (const table of [studentTable(analysis, says), questionTable(analysis, says)]) {
					const { data } = Papa.parse<string[]>(toCsv(table).replace(/^\ufeff|\r\n$/g, ''));
					const shown = table.map((row) =>
						row.map((cell) =>
							typeof cell === 'string' && /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell)
						)
					);
					expect(data).toEqual(shown);
				}
			}),
			{ numRuns: 100 }
		);
	});

	it('leave empty what was not seen, and run no formula', () => {
		const evil = answered(1, ['unseen'], one, '=1+1');
		const table = studentTable(analyse(one, [evil]), says);
		expect(table[1]!.slice(1)).toEqual(['=1+1', 0, 0, 0, 0, '', 2, 0, 1, '']);
		expect(toCsv(table)).toContain(",'=1+1,0,0,");
	});

	it('tell the points of the whole set, the percent of them, and what was not answered, apart', () => {
		const two = { ...set, questions: [single!, { ...single!, id: 'second', points: '3' }] };
		const half = answered(1, [{ response: key(single!) }, 'unseen'], two, 'Ana');
		const analysis = analyse(two, [half]);
		const weight = analysis.questions[0]!.points;
		const [head, row] = studentTable(analysis, says);
		const cell = (heading: string) => row![head!.indexOf(heading)];
		expect([cell(says.points), cell(says.outOf)]).toEqual([weight, weight]);
		expect([cell(says.whole), cell(says.unanswered)]).toEqual([weight + 3, 1]);
		expect(cell(says.percent)).toBe(Math.round((weight / (weight + 3)) * 100));
		expect(canvasTable(analysis, 'Friday')).toEqual([
			['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Friday'],
			['    Points Possible', '', '', '', '', weight + 3],
			['Ana', '', '', '', half.label, weight]
		]);
		expect(googleTable(analysis, 'Friday')).toEqual([
			['Last Name', 'First Name', 'Email Address', 'Friday'],
			['', '', 'Points', weight + 3],
			['', 'Ana', '', weight]
		]);
	});

	it('have a heading for each column', () => {
		const analysis = analyse(set, [answered(1, [])]);
		for (const table of [studentTable(analysis, says), questionTable(analysis, says)])
			for (const row of table) expect(row.length).toBe(table[0]!.length);
	});
});
