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
		['a place that is not there', { ...find!, locator: 'P9.S9' }, ['locator']]
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
		['an option id in capitals', { ...match!, options: { P: 'x', Q: 'y' } }]
	])('%s', (_, question) => expect(v.safeParse(schema, question).success).toBe(false));
});
