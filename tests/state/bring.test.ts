import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Log } from '../../src/lib/state/log/log.svelte';
import { caps } from '../../src/lib/state/device/caps';
import type { Entry } from '../../src/lib/study/log/entry';
import { seqOf } from '../../src/lib/study/log/replay';
import { union } from '../../src/lib/study/log/union';
import { entries, newEntry } from './arbitrary';
import { answer, Browser, clock, Refusal } from './fake';

let seeds = 0;
function open(browser: Browser, now = clock()) {
	const tab = browser.tab(`bring ${(seeds += 1)}`);
	const log = new Log(tab.device, now, tab.chance);
	return {
		...tab,
		log,
		bring: (list: readonly Entry[]) => log.bring(list)
	};
}
function stored(browser: Browser): readonly Entry[] {
	const { log } = open(browser);
	log.load();
	expect([log.damaged, log.newer]).toEqual([[], false]);
	return log.entries();
}

const device = fc.array(fc.array(newEntry, { maxLength: 12 }), { minLength: 1, maxLength: 3 });
type Pages = typeof device extends fc.Arbitrary<infer Value> ? Value : never;
/** A browser in which so much was answered, page load by page load. */
function lived(pages: Pages, at: number) {
	const browser = new Browser();
	const now = clock(at, 7000);
	for (const list of pages) {
		const { log, close } = open(browser, now);
		for (const entry of list) log.append(entry);
		close();
	}
	return browser;
}

describe('what is brought', () => {
	it('makes both devices hold the union, whichever goes first, and a second time adds nothing', () => {
		fc.assert(
			fc.property(device, device, device, (shared, a, b) => {
				const both = stored(lived(shared, 1.6e12));
				const [phone, laptop] = [lived(a, 1.61e12), lived(b, 1.605e12)];
				for (const one of [phone, laptop]) open(one).bring(both);
				const [onPhone, onLaptop] = [stored(phone), stored(laptop)];
				const all = union(onPhone, onLaptop);

				const here = open(phone);
				expect(here.bring(onLaptop)).toEqual({
					state: 'brought',
					added: all.length - onPhone.length
				});
				expect(here.log.entries()).toStrictEqual(all);
				open(laptop).bring(onPhone);
				expect(stored(phone)).toStrictEqual(all);
				expect(stored(laptop)).toStrictEqual(all);

				const before = new Map(phone.texts);
				expect(here.bring(onLaptop)).toEqual({ state: 'brought', added: 0 });
				expect(open(phone).bring(all)).toEqual({ state: 'brought', added: 0 });
				expect(phone.texts).toEqual(before);
			}),
			{ numRuns: 60 }
		);
	});

	it('fills gaps in what a writer wrote, in whatever pieces it comes', () => {
		fc.assert(
			fc.property(
				entries('aaaaaaaa'),
				fc.array(fc.array(fc.nat(30)), { maxLength: 4 }),
				(list, pieces) => {
					const browser = new Browser();
					const whole = list.map((entry) => ({ ...entry, at: Math.round(entry.at) }));
					for (const piece of pieces)
						open(browser).bring(whole.filter((_, at) => piece.includes(at)));
					// What comes in two page loads at the same moment is there twice, and counts once.
					const [one, two] = [open(browser), open(browser)];
					one.log.load();
					two.log.load();
					const before = new Map(browser.texts);
					one.bring(whole);
					const after = new Map(browser.texts);
					for (const key of after.keys()) if (!before.has(key)) browser.texts.delete(key);
					const late = open(browser);
					late.bring(whole);
					for (const [key, text] of after) browser.texts.set(key, text);
					expect(stored(browser)).toStrictEqual(union(whole));
				}
			),
			{ numRuns: 60 }
		);
	});

	it('is followed by other tabs, which go on writing', () => {
		const browser = new Browser();
		const [one, two] = [open(browser), open(browser, clock(1.8e12))];
		two.log.load();
		const own = [two.log.append(answer()), two.log.append(answer({ item: 'second' }))];
		const theirs = stored(lived([[answer({ item: 'third' }), answer()], [answer()]], 1.7e12));
		one.bring(theirs);
		expect(two.log.entries()).toStrictEqual(union(own, theirs));
		own.push(two.log.append(answer({ item: 'third' })));
		expect(one.log.entries()).toStrictEqual(union(own, theirs));
		expect(stored(browser)).toStrictEqual(union(own, theirs));
	});

	it('never touches a segment that is there', () => {
		const browser = lived([[answer(), answer()], [answer()]], 1.7e12);
		const before = new Map(browser.texts);
		open(browser).bring(stored(lived([[answer()]], 1.6e12)));
		for (const [key, text] of before) expect(browser.texts.get(key)).toBe(text);
	});

	it('says before it writes anything that it does not fit', () => {
		const theirs = stored(lived([Array.from({ length: 40 }, () => answer())], 1.6e12));
		const browser = lived([[answer()]], 1.7e12);
		browser.texts.set('cc/zzzz/log/aaaaaaaa.1', 'x'.repeat(caps.log - 700));
		const before = new Map(browser.texts);
		const { bring, log } = open(browser);
		expect(bring(theirs)).toEqual({ state: 'full' });
		expect(browser.texts).toEqual(before);
		expect(log.entries()).toHaveLength(1);
	});

	it('leaves nothing behind where the browser’s own room ends in the middle', () => {
		const theirs = stored(
			lived([Array.from({ length: 900 }, (_, at) => answer({ item: `item-${at}` }))], 1.6e12)
		);
		const browser = lived([[answer()]], 1.7e12);
		browser.quota = browser.size + 20_000;
		const before = new Map(browser.texts);
		const { bring, log, device } = open(browser);
		expect(bring(theirs)).toEqual({ state: 'full' });
		expect(browser.texts).toEqual(before);
		log.append(answer());
		expect([log.entries().length, device.fault]).toEqual([2, 'kept']);
	});

	it('stays for this page where nothing can be stored', () => {
		const theirs = stored(lived([[answer(), answer()]], 1.6e12));
		const browser = new Browser();
		browser.fault = () => {
			throw new Refusal('SecurityError');
		};
		const { bring, log, device } = open(browser);
		expect(bring(theirs)).toEqual({ state: 'brought', added: 2 });
		expect([log.entries(), device.fault]).toEqual([theirs, 'denied']);
	});

	it('comes back where a segment is damaged', () => {
		const browser = lived([[answer(), answer({ item: 'second' })]], 1.7e12);
		const all = stored(browser);
		const key = [...browser.texts.keys()].find((one) => one.includes('/log/'))!;
		browser.texts.set(key, browser.texts.get(key)!.slice(0, -1));
		const { bring, log } = open(browser);
		expect(bring(all)).toEqual({ state: 'brought', added: 2 });
		expect(log.entries().map(({ id }) => seqOf(id))).toEqual([1, 2]);
		expect(log.damaged).toHaveLength(1);
	});
});
