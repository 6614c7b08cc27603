import { describe, expect, it } from 'vitest';
import { complete, conceal, grade, key, parts } from '../../src/lib/questions/kinds';
import { simplify } from '../../src/lib/questions/kinds/desk';
import { fixturesOf } from './fixtures';

describe('choice', () => {
	const [one, several] = fixturesOf('choice');
	it.each([
		[['b'], 1],
		[['a'], 0],
		[['a', 'b'], 0],
		[[], 0]
	])('one right, %j: %d', (response, score) => expect(grade(one!, response, 'en')).toBe(score));
	it.each([
		[['a', 'c'], 1],
		[['c', 'a'], 1],
		[['a'], 0.5],
		[['a', 'b'], 0],
		[['a', 'b', 'c'], 0.5],
		[['a', 'b', 'c', 'd'], 0],
		[['b', 'd'], 0]
	])('two right, %j: %d', (response, score) => expect(grade(several!, response, 'en')).toBe(score));
});

it('truth: says yes and no in the language, with the note on the wrong one', () => {
	const [question] = fixturesOf('truth');
	expect(parts(question!, ['no'], 'es')).toEqual([
		{ label: '', given: 'No', right: 'Sí', score: 0, note: 'It does, in its first line.' }
	]);
	expect(grade(question!, ['yes', 'no'], 'en')).toBe(0);
});

describe('cloze', () => {
	const [question] = fixturesOf('cloze');
	it.each([
		[['Alternatives', 'Detention'], 1],
		[['alternative', 'detenton'], 1],
		[['Detention', 'Alternatives'], 0],
		[['Alternatives', ''], 0.5],
		[['Alternatives'], 0.5]
	])('blanks in the order of the text, %j: %d', (response, score) =>
		expect(grade(question!, response, 'en')).toBe(score)
	);
	it('shows what it forgave and what is missing', () => {
		expect(parts(question!, ['alternatves', 'prison'], 'en')).toEqual([
			{ label: '1', given: 'alternatves', right: 'Alternatives', score: 1, forgiven: true },
			{
				label: '2',
				given: 'prison',
				right: 'Detention',
				score: 0,
				note: 'Being held in a center.',
				forgiven: false
			}
		]);
	});
	it('gives no other blank away when it becomes short questions', () => {
		expect(simplify(question!).map(({ prompt }) => prompt)).toEqual([
			'Fill in the two words behind ATD. ATD is short for ____ to ….',
			'Fill in the two words behind ATD. ATD is short for … to ____.'
		]);
	});
});

it('short: does not take a wrong answer that has a note for a typo', () => {
	const [question] = fixturesOf('short');
	expect(grade(question!, ['dispers'], 'en')).toBe(1);
	expect(grade(question!, ['Dispense'], 'en')).toBe(0);
	expect(parts(question!, ['dispense'], 'en')[0]!.note).toBe('That is to give out.');
});

describe('number', () => {
	const [question, plain] = fixturesOf('number');
	it.each([
		['100,000', 1],
		['100 000', 1],
		['100k', 1],
		['about 100,000 people', 1],
		['0.1 million', 1],
		['95000', 1],
		['105,000', 1],
		['94,999', 0],
		['105000.01', 0],
		['fifty thousand', 0],
		['', 0],
		['lots', 0]
	])('%s: %d', (given, score) => expect(grade(question!, [given], 'en')).toBe(score));
	it('shows the value with its unit, the note on a tempting number, and that near was enough', () => {
		expect(parts(question!, ['50,000'], 'en')).toEqual([
			{
				label: '',
				given: '50,000',
				right: '100,000 people',
				score: 0,
				note: 'Half of what it says.',
				forgiven: false
			}
		]);
		expect(parts(question!, ['99,000'], 'en')[0]!.forgiven).toBe(true);
		expect(parts(question!, ['100k'], 'en')[0]!.forgiven).toBe(false);
	});
	it('reads by language', () => {
		expect(grade(question!, ['100.000'], 'es')).toBe(1);
		expect(grade(question!, ['100.000'], 'en')).toBe(0);
		expect(grade(plain!, ['1,125'], 'es')).toBe(1);
		expect(grade(plain!, ['1,125'], 'en')).toBe(0);
	});
});

describe('match', () => {
	const [question] = fixturesOf('match');
	it.each([
		[['q', 'r', 'p'], 1],
		[['q', 'r', ''], 2 / 3],
		[['q', 'q', 'q'], 1 / 3],
		[['r', 'q', 's'], 0],
		[['q'], 1 / 3],
		[['q', 'r', 'p', 's'], 1]
	])('%j: %d', (response, score) => expect(grade(question!, response, 'en')).toBeCloseTo(score));
	it('asks one choice for each item', () => {
		const [first] = simplify(question!);
		expect(first).toMatchObject({
			id: 'letters-and-names-1',
			prompt: 'Match each short name to what it is: ERO',
			right: ['q'],
			explanation: 'It belongs to ICE.'
		});
	});
});

describe('order', () => {
	const [question] = fixturesOf('order');
	it.each([
		['bcda', 1],
		['abcd', 2 / 3],
		['cdab', 1 / 3 + 1 / 3],
		['dabc', 2 / 3],
		['cbad', 0],
		['adcb', 0],
		['bcad', 1 / 3],
		['bc', 1 / 3],
		['xbcda', 2 / 3],
		['bbcd', 1 / 3]
	])('%s keeps its neighbors: %d', (response, score) =>
		expect(grade(question!, [...response], 'en')).toBeCloseTo(score)
	);
	it('says what should have followed what', () => {
		expect(parts(question!, ['b', 'd', 'c', 'a'], 'en')[0]).toEqual({
			label: 'the app →',
			given: 'the arrests',
			right: 'the border',
			score: 0,
			note: 'It follows the app.'
		});
	});
});

describe('sort', () => {
	const [question] = fixturesOf('sort');
	it.each([
		[['fact', 'opinion', 'motive'], 1],
		[['fact', 'opinion', 'opinion'], 1],
		[['fact', '', 'fact'], 1 / 3]
	])('%j: %d', (response, score) => expect(grade(question!, response, 'en')).toBeCloseTo(score));
	it('keeps one of two accepted groups when it becomes a choice', () => {
		expect(simplify(question!)[2]).toMatchObject({
			options: { fact: 'checkable', motive: 'motive' },
			right: ['motive']
		});
	});
});

describe('find', () => {
	const [question] = fixturesOf('find');
	it('takes every place that is as good, and offers none of them as wrong when it becomes simpler', () => {
		const also = { ...question!, also: ['B2'] };
		expect(grade(also, ['B2'], 'en')).toBe(1);
		expect(grade(also, ['P7.S1'], 'en')).toBe(1);
		expect(grade(also, ['B1'], 'en')).toBe(0);
		expect(JSON.stringify(simplify(also))).not.toContain(also.places!.B2);
	});
	it('keeps the places in reading order', () => {
		expect(Object.keys((conceal(question!) as { places: object }).places)).toEqual(
			Object.keys(question!.places!)
		);
	});
	it('becomes a choice of the four nearest places, under ids that tell nothing', () => {
		expect(simplify(question!)[0]).toMatchObject({
			options: {
				a: 'Another aim.',
				b: 'One aim.',
				c: 'The app is like a song.',
				d: 'Who wrote it.'
			},
			right: ['c']
		});
	});
	it('does not become simpler without its places', () => {
		expect(simplify({ ...question!, places: undefined })).toEqual([]);
	});
});

describe('argument', () => {
	const [question] = fixturesOf('argument');
	const circle = ['b:reason', 'a:evidence', 'root:none', 'b:objection'];
	it.each([
		[['root:reason', 'a:evidence', 'root:none', 'b:objection'], 1],
		[['root:reason', 'root:evidence', 'root:none', 'root:none'], 1],
		[['root:evidence', 'a:evidence', 'root:none', 'b:objection'], 3 / 4],
		[['root:reason', '', 'c:reason'], 1 / 4],
		[['root:none', 'root:none', 'root:none', 'root:none'], 2 / 4],
		[['a:reason', '', '', ''], 0]
	])('%j: %d', (response, score) => expect(grade(question!, response, 'en')).toBeCloseTo(score));

	it('gives nothing for statements in a circle, and takes no map that has one', () => {
		const rekeyed = { ...question!, right: { ...question!.right, a: ['root:reason', 'b:reason'] } };
		expect(grade(rekeyed, circle, 'en')).toBe(2 / 4);
		expect(complete(conceal(question!), circle)).toBe(false);
		expect(complete(conceal(question!), key(question!))).toBe(true);
	});

	it('says in the language what each statement is, and what it stands under', () => {
		expect(parts(question!, ['d:objection', 'a:evidence'], 'en').slice(0, 3)).toEqual([
			{
				label: 'It leaves many out.',
				given: 'an objection to: Nobody knows how many got one.',
				right: 'a reason for: The plan is weak.',
				score: 0,
				note: undefined
			},
			{
				label: 'Half of them got no letter.',
				given: 'evidence for: It leaves many out.',
				right: 'evidence for: It leaves many out.',
				score: 1,
				note: 'It can be counted.'
			},
			{
				label: 'It began in May.',
				given: '',
				right: 'no place here',
				score: 0,
				note: 'A date supports nothing here.'
			}
		]);
		expect(parts(question!, [], 'es')[2]!.right).toBe('sin lugar aquí');
	});

	it('becomes a sort of the statements by their jobs, with every job that is right', () => {
		expect(simplify(question!)).toMatchObject([
			{
				kind: 'sort',
				prompt: 'Put each statement under what it serves: The plan is weak.',
				right: { a: ['reason'], b: ['evidence'], c: ['none'], d: ['objection', 'none'] }
			}
		]);
	});
});
