import { describe, expect, it } from 'vitest';
import { Log } from '../../src/lib/state/log/log.svelte';
import { caps } from '../../src/lib/state/device/caps';
import type { NewEntry } from '../../src/lib/study/log/entry';
import { random } from '../../src/lib/study/rounds/random';
import { Browser } from './fake';

const chance = random('size');
const word = (from: number, to: number) =>
	Array.from({ length: from + Math.floor(chance.next() * (to - from + 1)) }, () =>
		chance.pick([...'abcdefghijklmnopqrstuvwxyz'])
	).join('');

// A bank as large as ours is meant to become: 500 questions, ids of words, and points that are claims or terms.
const points = Array.from({ length: 160 }, (_, place) =>
	place % 2 ? `c${place}` : `${word(3, 7)}-${word(3, 7)}`
);
const bank = Array.from({ length: 500 }, (_, place) => ({
	id: `${word(3, 8)}-${word(3, 8)}-${place}`,
	hash: Array.from({ length: 16 }, () => chance.pick([...'0123456789abcdef'])).join(''),
	point: chance.pick(points),
	parts: chance.pick([1, 1, 1, 1, 1, 1, 1, 2, 4, 5]),
	options: ['a', 'b', 'c', 'd', 'e']
}));

function entry(session: string, { cards, sure }: { cards: boolean; sure: boolean }): NewEntry {
	const { id: item, hash, point, parts, options } = chance.pick(bank);
	const named = { item, hash, point, session, ms: Math.floor(2000 + chance.next() ** 2 * 60_000) };
	if (cards) {
		return {
			type: 'grade',
			...named,
			mode: 'cards',
			grade: chance.pick(['again', 'hard', 'good', 'easy'])
		};
	}
	return {
		type: 'answer',
		...named,
		mode: 'practise',
		response: chance.shuffle(options).slice(0, parts),
		score: parts === 1 ? chance.pick([0, 1, 1]) : chance.pick([0, 1, 1 / 3, 0.25, 0.75, 2 / 5]),
		try: chance.pick([1, 1, 1, 2]),
		hints: chance.pick([0, 0, 0, 1]),
		...(sure && { certainty: chance.pick(['guess', 'think', 'sure', 'sure']) })
	};
}

const browser = new Browser();
let at = 1.7e12;

/** Writes as many more entries, in page loads of 10 to 60 answers; the characters of all there is, key names counted. */
function add(count: number): number {
	const now = () => ({ at: (at += 4000 + Math.floor(chance.next() * 50_000)), offset: -300 });
	for (let left = count; left > 0;) {
		const page = browser.tab(`${at}`);
		const log = new Log(page.device, now, page.chance);
		const session = word(8, 8);
		const habits = { cards: chance.next() < 0.15, sure: chance.next() < 0.25 };
		for (let answers = 10 + Math.floor(chance.next() * 51); answers > 0 && left > 0; answers--) {
			log.append(entry(session, habits));
			left -= 1;
		}
		page.close();
		at += 8e7;
	}
	return browser.size;
}

describe('the log is small enough', { timeout: 60_000 }, () => {
	const ten = add(10_000);

	it('to take at most 64 characters an entry, all told', () => {
		expect(ten / 10_000).toBeLessThanOrEqual(64);
	});

	it('to hold 35,000 entries under its cap, going by the second 10,000', () => {
		const each = (add(10_000) - ten) / 10_000;
		expect(ten + 25_000 * each).toBeLessThan(caps.log);
	});

	it('to be read whole by a page load', () => {
		const page = browser.tab('reader');
		const log = new Log(page.device, () => ({ at, offset: 0 }), page.chance);
		log.load();
		expect(log.entries()).toHaveLength(20_000);
		expect(log.damaged).toEqual([]);
	});
});
