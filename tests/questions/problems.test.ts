import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { problems } from '../../src/lib/questions/kinds/desk';
import { question as schema, type Question } from '../../src/lib/questions/question';
import { fixturesOf } from './fixtures';

const paths = (question: Question) => problems(question).map(({ path }) => path);

const [choice] = fixturesOf('choice');
const [truth] = fixturesOf('truth');
const [cloze] = fixturesOf('cloze');
const [short] = fixturesOf('short');
const [number] = fixturesOf('number');
const [match] = fixturesOf('match');
const [order] = fixturesOf('order');
const [sort] = fixturesOf('sort');
const [find] = fixturesOf('find');
const [argument] = fixturesOf('argument');
const [estimate] = fixturesOf('estimate');
const drawn = (change: object) => ({
	...estimate!,
	series: {
		...estimate!.series,
		points: estimate!.series.points.map((point) =>
			point.id === 'second' ? { ...point, ...change } : point
		)
	}
});

describe('finds', () => {
	it.each<[string, Question, string[]]>([
		['a right option that is none', { ...choice!, right: ['x'], feedback: {} }, ['right.0']],
		['a right option named twice', { ...choice!, right: ['b', 'b'] }, ['right']],
		['a choice without a choice', { ...choice!, options: { b: 'x' }, feedback: {} }, ['options']],
		['two options alike', { ...choice!, options: { a: 'x', b: 'x', c: 'y' } }, ['options']],
		['a note on the right option', { ...choice!, feedback: { b: 'x' } }, ['feedback.b']],
		['a note on no option', { ...choice!, feedback: { x: 'x' } }, ['feedback.x']],
		['a note on the right answer', { ...truth!, feedback: { yes: 'x' } }, ['feedback.yes']],
		['a mark that is no blank', { ...cloze!, text: '{b} {a} {z}' }, ['text']],
		['a mark that stands twice', { ...cloze!, text: '{b} {a} {a}' }, ['text']],
		['a blank without a mark', { ...cloze!, text: 'All {a}.' }, ['blanks.b']],
		['a blank nobody can fill', { ...cloze!, blanks: { a: ['?'], b: ['x'] } }, ['blanks.a.0']],
		['a note on no blank', { ...cloze!, feedback: { z: 'x' } }, ['feedback.z']],
		['an answer nobody can type', { ...short!, accepted: ['disperse', '...'] }, ['accepted.1']],
		[
			'a note on an accepted text',
			{ ...short!, feedback: { Disperse: 'x' } },
			['feedback.Disperse']
		],
		[
			'a hidden point that is none',
			{ ...estimate!, hidden: ['second', 'x'], feedback: {} },
			['hidden.1']
		],
		['a hidden gap', { ...estimate!, hidden: ['third'], feedback: {} }, ['hidden.0']],
		[
			'a point hidden twice',
			{ ...estimate!, hidden: ['second', 'second'], feedback: {} },
			['hidden']
		],
		[
			'an estimate with nothing to go by',
			{ ...estimate!, hidden: ['first', 'second', 'fourth', 'last'], feedback: {} },
			['hidden']
		],
		['a hidden zero, to which nothing is near', drawn({ value: '0' }), ['hidden']],
		['a figure below zero', drawn({ value: '-5' }), ['series.points']],
		['two points alike', drawn({ label: 'year one' }), ['series.points']],
		['a tolerance of everything', { ...estimate!, tolerance: '1' }, ['tolerance']],
		['a tolerance of nothing', { ...estimate!, tolerance: '0' }, ['tolerance']],
		[
			'a note on a point that is seen',
			{ ...estimate!, feedback: { first: 'x' } },
			['feedback.first']
		],
		[
			'an estimate that shows its answer',
			{ ...estimate!, exhibit: 'arrests', reveal: 'arrests' },
			['exhibit']
		],
		['a negative tolerance', { ...number!, tolerance: '-1' }, ['tolerance']],
		['a note on no number', { ...number!, feedback: { some: 'x' } }, ['feedback.some']],
		[
			'a note on an accepted number',
			{ ...number!, feedback: { '99000': 'x' } },
			['feedback.99000']
		],
		['an item without a match', { ...match!, right: { a: 'q', b: 'r' } }, ['right']],
		['a match for no item', { ...match!, right: { ...match!.right, z: 'p' } }, ['right.z']],
		['a match that is none', { ...match!, right: { ...match!.right, a: 'z' } }, ['right.a.0']],
		[
			'two matches alike',
			{ ...match!, options: { ...match!.options, s: 'a program' } },
			['options']
		],
		['a note on no item of a match', { ...match!, feedback: { p: 'x' } }, ['feedback.p']],
		['an order that leaves one out', { ...order!, right: ['b', 'c', 'd'] }, ['right']],
		['an order with a stranger', { ...order!, right: ['b', 'c', 'd', 'a', 'z'] }, ['right.4']],
		['an order with one twice', { ...order!, right: ['b', 'c', 'd', 'a', 'b'] }, ['right']],
		['two items alike', { ...order!, items: { ...order!.items, a: 'the app' } }, ['items']],
		['an item of no group', { ...sort!, right: { a: ['fact'], b: ['opinion'] } }, ['right']],
		[
			'a group that is none',
			{ ...sort!, right: { ...sort!.right, a: ['fact', 'z'] } },
			['right.a.1']
		],
		['a group twice', { ...sort!, right: { ...sort!.right, a: ['fact', 'fact'] } }, ['right.a']],
		['a note on no statement', { ...sort!, feedback: { fact: 'x' } }, ['feedback.fact']],
		['a place that is not there', { ...find!, locator: 'P9.S9' }, ['locator']],
		[
			'a statement under nothing there',
			{ ...argument!, right: { ...argument!.right, d: ['z:reason'] } },
			['right.d.0']
		],
		[
			'a statement under itself',
			{ ...argument!, right: { ...argument!.right, d: ['root:none', 'd:reason'] } },
			['right.d.1']
		],
		[
			'a circle of statements',
			{ ...argument!, right: { ...argument!.right, a: ['b:reason'] } },
			['right.a.0', 'right.b.0']
		],
		['a top that is also a statement', { ...argument!, root: 'It began in May.' }, ['items']],
		['a note on no statement of a map', { ...argument!, feedback: { z: 'x' } }, ['feedback.z']]
	])('%s', (_, question, expected) => expect(paths(question)).toEqual(expected));

	it('nothing in a place before the places are known', () => {
		expect(problems({ ...find!, places: undefined })).toEqual([]);
	});
});

describe('what the schema itself refuses', () => {
	it.each<[string, object]>([
		['another kind', { ...choice!, kind: 'essay' }],
		['no right option', { ...choice!, right: [] }],
		['a truth value', { ...truth!, right: true }],
		['neither yes nor no', { ...truth!, right: 'maybe' }],
		['a text without blanks', { ...cloze!, blanks: {} }],
		['a blank without spellings', { ...cloze!, blanks: { a: [], b: ['x'] } }],
		['no accepted text', { ...short!, accepted: [] }],
		['a number that is none', { ...number!, value: 100000 }],
		['a number written for people', { ...number!, value: '100,000' }],
		['an item without a group', { ...sort!, right: { ...sort!.right, a: [] } }],
		['an order of one', { ...order!, right: ['a'] }],
		['a find without a place', { ...find!, locator: undefined }],
		['a map without a top', { ...argument!, root: '' }],
		['a map of three', { ...argument!, items: { a: 'x', b: 'y', c: 'z' } }],
		['a role that is none', { ...argument!, right: { ...argument!.right, a: ['root:because'] } }],
		['an option id in capitals', { ...match!, options: { P: 'x', Q: 'y' } }]
	])('%s', (_, question) => expect(v.safeParse(schema, question).success).toBe(false));
});
