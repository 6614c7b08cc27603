import { describe, expect, it } from 'vitest';
import { conceal, type Concealed } from '../../src/lib/questions/kinds';
import { answers } from '../../src/lib/questions/kinds/paper';
import type { Question } from '../../src/lib/questions/question';
import { versionsOf } from '../../src/lib/study/session/versions';
import { setOf } from '../codecs/sets';
import { set as bank } from '../content/content';
import { fixtures, fixturesOf } from './fixtures';

/** The lines of a key, wherever they may break. */
const linesOf = (...asked: Parameters<typeof answers>) =>
	answers(...asked).map((line) => line.replaceAll('\u00a0', ' '));

const turned = (map: Record<string, string>) => Object.fromEntries(Object.entries(map).reverse());

/** Everything that can be shuffled the other way round. */
const backwards = (shown: Concealed): Concealed => ({
	...shown,
	...('items' in shown && { items: turned(shown.items) }),
	...('options' in shown && { options: turned(shown.options) })
});

/** Where the key names what stands on the worksheet, top to bottom. */
function places(question: Question, shown: Concealed): number[] {
	const lines = linesOf(question, 'en', shown);
	if ('items' in shown)
		return Object.values(shown.items).map((item) => lines.findIndex((line) => line.includes(item)));
	const options = 'options' in shown ? Object.keys(shown.options) : [];
	return options.map((_, at) => lines.findIndex((line) => line.startsWith(letter(at))));
}
const letter = (at: number) => `${String.fromCharCode(65 + at)}. `;
const ascending = (places: number[]) => [...places].sort((a, b) => a - b);

// A map is told as a tree, whose order is what stands under what.
const inRows = (question: Question) => question.kind !== 'argument';

describe.each([
	['fixtures', fixtures.filter(inRows)],
	['published', bank.questions.filter(inRows)]
])('of the %s questions', (_, questions) => {
	const [, b] = versionsOf(setOf(questions), ['A', 'B']);
	const printed = [
		...b!.asked,
		...questions.map((question) => ({ question, shown: backwards(conceal(question)) }))
	];

	it('a key read from top to bottom follows the worksheet that it is for', () => {
		const astray = printed.filter(({ question, shown }) => {
			const found = places(question, shown).filter((place) => place >= 0);
			return String(found) !== String(ascending(found));
		});
		expect(astray.map(({ question }) => question.id)).toEqual([]);
	});

	it('a key names every item of its worksheet', () => {
		const items = printed.filter(({ shown }) => 'items' in shown);
		expect(items.length).toBeGreaterThan(0);
		for (const { question, shown } of items) expect(places(question, shown)).not.toContain(-1);
	});
});

it('a key gives each item of an order the digit that goes beside it', () => {
	const [order] = fixturesOf('order');
	expect(linesOf(order!, 'en', backwards(conceal(order!)))).toEqual([
		'the arrests → 3',
		'the border → 2',
		'the app → 1',
		'the song → 4'
	]);
});

it('a key tells in words that one of several groups will do, by the order of their letters', () => {
	const [sort] = fixturesOf('sort');
	expect(linesOf(sort!, 'en')).toEqual([
		'It counts people. → A. checkable',
		'It calls the plan weak. → C. opinion',
		'It says why they do it. → B (motive) or C (opinion)'
	]);
	const right = { ...sort!.right, c: ['opinion', 'motive'] };
	expect(linesOf({ ...sort!, right }, 'en').at(-1)).toBe(
		'It says why they do it. → B (motive) or C (opinion)'
	);
});

it('a key names several right options in the order of their letters', () => {
	const pair = fixturesOf('choice').find(({ right }) => right.length > 1)!;
	const turned = linesOf({ ...pair, right: [...pair.right].reverse() }, 'en');
	expect(turned).toEqual(['A. an app', 'C. a phone']);
	expect(linesOf(pair, 'en', backwards(conceal(pair)))).toEqual(['B. a phone', 'D. an app']);
});
