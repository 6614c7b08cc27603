import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Log } from '../../src/lib/state/log/log.svelte';
import type { Entry } from '../../src/lib/study/log/entry';
import { newEntry } from './arbitrary';
import { answer, Browser, clock, Refusal } from './fake';

let seeds = 0;
/** A page load: a tab with a log of its own. */
function open(browser: Browser, now = clock()) {
	const tab = browser.tab(`page ${(seeds += 1)}`);
	const log = new Log(tab.device, now, tab.chance);
	return { ...tab, log, loading: log.loading() };
}

/** What somebody who comes later finds stored. */
function stored(browser: Browser) {
	const { log } = open(browser);
	log.load();
	return log;
}
const byId = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
const segments = (browser: Browser) =>
	[...browser.texts.keys()].filter((key) => key.split('/')[2] === 'log');

describe('the log', () => {
	it('gives every answer back exactly to the next page load, whatever was written', () => {
		fc.assert(
			fc.property(fc.array(newEntry, { maxLength: 40 }), (list) => {
				const browser = new Browser();
				const { log } = open(browser);
				const written = list.map((entry) => log.append(entry));
				expect(stored(browser).entries()).toStrictEqual(written);
				expect(log.entries()).toStrictEqual(written);
			})
		);
	});

	it('writes at once, without having read what is there', () => {
		const browser = new Browser();
		for (let count = 0; count < 5; count++) open(browser).log.append(answer());
		const { log } = open(browser);
		log.append(answer());
		expect(log.loaded).toBe(false);
		expect(log.entries()).toHaveLength(1);
		expect(stored(browser).entries()).toHaveLength(6);
	});

	it('never writes a sealed segment again', () => {
		const browser = new Browser();
		const { log } = open(browser);
		const before = new Map<string, string>();
		for (let count = 0; count < 1200; count++) {
			log.append(answer({ item: `item-${count % 300}` }));
			const names = segments(browser);
			for (const name of names.slice(0, -1)) {
				if (before.has(name)) expect(browser.texts.get(name)).toBe(before.get(name));
				else before.set(name, browser.texts.get(name)!);
			}
		}
		expect(before.size).toBeGreaterThan(2);
		for (const key of browser.texts.keys())
			expect(browser.texts.get(key)!.length).toBeLessThan(4200);
		expect(stored(browser).entries()).toHaveLength(1200);
	});

	it('keeps of a hash what tells an older wording', () => {
		const { log } = open(new Browser());
		expect(log.append(answer({ hash: '0123456789abcdef' }))).toMatchObject({ hash: '0123' });
	});

	it('knows what counts: neither undos nor what they took back', () => {
		const { log } = open(new Browser());
		const [first, second] = [log.append(answer()), log.append(answer())];
		log.append({ type: 'undo', of: second.id });
		expect(log.effective).toEqual([first]);
	});
});

describe('two tabs', () => {
	type Act = {
		tab: number;
		act: 'append' | 'load' | 'read on' | 'sleep' | 'wake' | 'reload';
		item: number;
	};
	const acts = fc.array(
		fc.record<Act>({
			tab: fc.nat(2),
			act: fc.constantFrom(
				'append',
				'append',
				'append',
				'append',
				'load',
				'read on',
				'read on',
				'sleep',
				'wake',
				'reload'
			),
			item: fc.nat(9)
		}),
		{ maxLength: 80 }
	);

	it('lose no answer, however they take turns, and see each other’s', () => {
		fc.assert(
			fc.property(acts, (list) => {
				const browser = new Browser();
				let at = 1.7e12;
				const now = () => ({ at: (at += 1000), offset: 0 });
				const tabs = [open(browser, now), open(browser, now), open(browser, now)];
				const written: Entry[] = [];
				for (const { tab, act, item } of list) {
					const { log, loading, sleep, wake } = tabs[tab]!;
					const given = answer({
						item: `item-${item}`,
						response: [`word-${item % 4}`, 'typed text']
					});
					// A page that sleeps is shown again before anybody can answer in it.
					if (act === 'append') wake();
					if (act === 'append') written.push(log.append(given));
					else if (act === 'load') log.load();
					else if (act === 'read on') loading.next();
					else if (act === 'sleep') sleep();
					else if (act === 'wake') wake();
					else tabs[tab] = open(browser, now);
				}
				expect(stored(browser).entries()).toStrictEqual(written);
				for (const { log, wake } of tabs) {
					wake();
					log.load();
					expect(log.entries()).toStrictEqual(written);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('start anew after one of them erased everything, and bring it back together', () => {
		const browser = new Browser();
		const [one, two] = [open(browser), open(browser)];
		two.log.load();
		const three = open(browser);
		const before = [one.log.append(answer()), two.log.append(answer())];
		// To the middle of what is stored.
		for (let step = 0; step < 2; step++) three.loading.next();
		const restore = one.device.eraseAll();
		expect([...browser.texts.keys()]).toEqual([]);
		expect(two.log.entries()).toEqual([]);
		const after = [two.log.append(answer({ item: 'later-item' })), one.log.append(answer())];
		expect(byId(stored(browser).entries())).toEqual(byId(after));
		three.log.load();
		expect(byId(three.log.entries())).toEqual(byId(after));
		restore();
		expect(byId(stored(browser).entries())).toEqual(byId([...before, ...after]));
		expect(byId(two.log.entries())).toEqual(byId([...before, ...after]));
	});
});

describe('another notebook', () => {
	it('has answers of its own, and the one before keeps its', () => {
		const browser = new Browser();
		const { log, device } = open(browser);
		log.load();
		const hers = [log.append(answer()), log.append(answer({ item: 'second' }))];
		const { notebook } = device;
		device.turnTo();
		expect(log.entries()).toEqual([]);
		const his = [log.append(answer({ item: 'third' }))];
		expect(stored(browser).entries()).toEqual(his);
		device.turnTo(notebook);
		expect(log.entries()).toEqual(hers);
		hers.push(log.append(answer()));
		expect(stored(browser).entries()).toEqual(hers);
	});
});

describe('storage that fails', () => {
	it.each(['QuotaExceededError', 'SecurityError', 'TypeError'])(
		'loses nothing when any one write throws %s',
		(name) => {
			for (let k = 1; k <= 11; k++) {
				const browser = new Browser();
				browser.fault = (access, count) => {
					if (access === 'setItem' && count === k) throw new Refusal(name);
				};
				const { log, device } = open(browser);
				const written = Array.from({ length: 10 }, (_, place) => {
					const entry = log.append(answer({ item: `item-${place}` }));
					expect(log.entries()).toHaveLength(place + 1);
					const known = stored(browser);
					expect(known.damaged).toEqual([]);
					if (device.fault === 'kept') expect(known.entries()).toHaveLength(place + 1);
					return entry;
				});
				log.append(answer());
				expect(device.fault).toBe('kept');
				expect(stored(browser).entries().slice(0, 10)).toStrictEqual(written);
			}
		}
	);

	it('stores an answer whole or not at all', () => {
		for (let room = 60; room < 600; room += 7) {
			const browser = new Browser();
			browser.quota = room;
			const { log, device } = open(browser);
			for (let place = 0; place < 12; place++) log.append(answer({ item: `item-${place}` }));
			expect([log.entries().length, device.fault]).toEqual([12, 'full']);
			expect(stored(browser).damaged).toEqual([]);
		}
	});

	it('keeps the answers of this page where storage is refused', () => {
		const browser = new Browser();
		browser.fault = () => {
			throw new Refusal('SecurityError');
		};
		const { log, device } = open(browser);
		const written = [log.append(answer()), log.append(answer())];
		log.load();
		expect([log.entries(), device.fault]).toEqual([written, 'denied']);
	});
});

describe('what cannot be read', () => {
	const filled = () => {
		const browser = new Browser();
		for (let page = 0; page < 3; page++) {
			const { log } = open(browser);
			for (let place = 0; place < 4; place++) log.append(answer({ item: `item-${page}-${place}` }));
		}
		return browser;
	};

	it('is noticed at any flipped bit, kept where it is and offered', () => {
		const [key] = segments(filled());
		fc.assert(
			fc.property(fc.nat(), fc.nat(15), (at, bit) => {
				const browser = filled();
				const key = segments(browser)[1]!;
				const text = browser.texts.get(key)!;
				const place = at % text.length;
				const flipped = String.fromCharCode(text.charCodeAt(place) ^ (1 << bit));
				const damaged = text.slice(0, place) + flipped + text.slice(place + 1);
				browser.texts.set(key, damaged);
				const log = stored(browser);
				log.append(answer());
				expect(log.entries()).toHaveLength(9);
				expect(log.newer || log.damaged[0]?.text === damaged).toBe(true);
				expect(browser.texts.get(key)).toBe(damaged);
			})
		);
		expect(key).toBeDefined();
	});

	it('because it is newer is left alone', () => {
		const browser = filled();
		const key = segments(browser)[0]!;
		const newer = browser.texts.get(key)!.replace(/^1/, '2');
		browser.texts.set(key, newer);
		const log = stored(browser);
		log.append(answer());
		expect([log.newer, log.damaged, log.entries().length]).toEqual([true, [], 9]);
		expect(browser.texts.get(key)).toBe(newer);
	});
});
