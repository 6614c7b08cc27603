import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Log } from '../../src/lib/state/log/log.svelte';
import { Memory, type Scheduler } from '../../src/lib/state/memory.svelte';
import type { NewEntry } from '../../src/lib/study/log/entry';
import { effective } from '../../src/lib/study/log/replay';
import * as scheduler from '../../src/lib/study/memory/schedule';
import { newEntry } from './arbitrary';
import { answer, Browser, clock } from './fake';

const hour = 3_600_000;
let seeds = 0;

/** A page load, and what it does between its tasks. */
function open(
	browser: Browser,
	{ now = clock(), between = () => {}, fetch = async (): Promise<Scheduler> => scheduler } = {}
) {
	const tab = browser.tab(`page ${(seeds += 1)}`);
	const log = new Log(tab.device, now, tab.chance);
	const pause = async () => between();
	return { ...tab, log, memory: new Memory(log, tab.device, now, fetch, pause, tab.events) };
}
const cacheOf = (browser: Browser) =>
	[...browser.texts.keys()].find((key) => key.endsWith('/cache/schedule'));
/** Reviews of many points over many days. */
function fill(browser: Browser, count: number, days = 3) {
	let at = Date.UTC(2026, 8, 1, 9);
	const { log } = open(browser, { now: () => ({ at, offset: 60 }) });
	for (let index = 0; index < count; index++) {
		at += (days * 24 * hour) / 40;
		log.append(answer({ point: `point-${index % 40}`, item: `item-${index % 80}` }));
	}
	return log;
}

describe('the memory', () => {
	it('is what the log comes to, whatever was written before and while it is read', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(newEntry, { maxLength: 20 }),
				fc.array(newEntry, { maxLength: 5 }),
				async (before, during) => {
					const browser = new Browser();
					const first = open(browser);
					for (const entry of before) first.log.append(entry);
					const late = [...during];
					const page = open(browser, {
						between: () => {
							const entry = late.pop();
							if (entry) page.log.append(entry);
						}
					});
					await page.memory.catchUp();
					const entries = effective(page.log.entries());
					expect(page.memory.entries).toEqual(entries);
					expect(page.memory.schedule).toEqual(scheduler.replay(entries));
				}
			)
		);
	});

	it('follows later answers, and an undo takes it back to where it was', async () => {
		const { log, memory } = open(new Browser());
		log.append(answer());
		await memory.catchUp();
		const before = memory.schedule;
		const { id } = log.append(answer({ point: 'other', item: 'q-other' }));
		await memory.catchUp();
		expect(Object.keys(memory.schedule!.points)).toEqual(['no-permission', 'other']);
		log.append({ type: 'undo', of: id });
		await memory.catchUp();
		expect(memory.schedule).toEqual(before);
		expect(memory.entries).toHaveLength(1);
	});

	it('knows no schedule before the log is replayed', async () => {
		const browser = new Browser();
		fill(browser, 10);
		const { memory, log } = open(browser);
		expect([memory.schedule, log.loaded]).toEqual([undefined, false]);
		await memory.catchUp();
		expect(Object.keys(memory.schedule!.points)).toHaveLength(10);
	});

	it('is without a schedule where the scheduler cannot be fetched, and tries again', async () => {
		const browser = new Browser();
		fill(browser, 10);
		let online = false;
		const fetch = async () => {
			if (!online) throw new Error('no network');
			return scheduler;
		};
		const { memory } = open(browser, { fetch });
		await expect(memory.catchUp()).rejects.toThrow('no network');
		expect(memory.schedule).toBeUndefined();
		online = true;
		await memory.catchUp();
		expect(memory.schedule).toBeDefined();
	});

	it('leaves room for other things to do in a long replay', async () => {
		const browser = new Browser();
		fill(browser, 400, 30);
		let at = Date.UTC(2027, 0, 1);
		let pauses = 0;
		// A slow machine: each look at the clock is 10 ms later.
		const now = () => ({ at: (at += 10), offset: 60 });
		const { memory } = open(browser, { now, between: () => (pauses += 1) });
		await memory.catchUp();
		expect(pauses).toBeGreaterThan(15);
	});
});

describe('the cache of the schedule', () => {
	it('spares the next page load the replay, and changes nothing', async () => {
		const browser = new Browser();
		fill(browser, 400, 30);
		const first = open(browser);
		await first.memory.catchUp();
		const whole = first.memory.schedule!;
		expect(cacheOf(browser)).toBeDefined();

		const reviewed: unknown[] = [];
		const replaying: Scheduler['replaying'] = (entries, from) => {
			reviewed.push(from);
			return scheduler.replaying(entries, from);
		};
		const next = open(browser, { fetch: async () => ({ ...scheduler, replaying }) });
		await next.memory.catchUp();
		expect(reviewed).toEqual([whole]);
		expect(next.memory.schedule).toEqual(whole);
	});

	it.each(['', 'not json', '{}', '{"by":"v6","points":{"a":{"days":[1]}}}', 'null'])(
		'is left where it cannot be used: %s',
		async (text) => {
			const browser = new Browser();
			fill(browser, 40);
			const { memory, device, log } = open(browser);
			device.write('cache/schedule', text);
			await memory.catchUp();
			expect(memory.schedule).toEqual(scheduler.replay(log.entries()));
			expect(device.read('cache/schedule')).toBe(JSON.stringify(memory.schedule));
		}
	);

	it('of other answers does no harm', async () => {
		const [browser, other] = [new Browser(), new Browser()];
		fill(browser, 40);
		fill(other, 90, 9);
		const theirs = open(other);
		await theirs.memory.catchUp();
		const { memory, device, log } = open(browser);
		device.write('cache/schedule', theirs.device.read('cache/schedule')!);
		await memory.catchUp();
		expect(memory.schedule).toEqual(scheduler.replay(log.entries()));
	});

	it('is not kept where it would be long, nor for nobody', async () => {
		const browser = new Browser();
		const empty = open(browser);
		await empty.memory.catchUp();
		expect(cacheOf(browser)).toBeUndefined();

		const long = { by: 'x', points: { ['x'.repeat(200_000)]: {} } } as unknown as Scheduler;
		const replaying = function* () {
			yield;
			return long;
		} as unknown as Scheduler['replaying'];
		empty.device.write('cache/schedule', 'from before');
		const page = open(browser, { fetch: async () => ({ ...scheduler, replaying }) });
		await page.memory.catchUp();
		expect(cacheOf(browser)).toBeUndefined();
	});
});

describe('the study day', () => {
	it('is right again when a page left open comes back to the foreground', () => {
		let at = Date.UTC(2026, 10, 22, 2, 30);
		const { memory, events } = open(new Browser(), { now: () => ({ at, offset: 60 }) });
		const before = memory.today;
		at += hour / 4;
		events.dispatchEvent(new Event('visibilitychange'));
		expect(memory.today).toBe(before);
		// Past four in the morning, local time.
		at += hour / 2;
		events.dispatchEvent(new Event('visibilitychange'));
		expect(memory.today).toBe(before + 1);
	});

	it('is looked at with every change of the log too', async () => {
		let at = Date.UTC(2026, 10, 22, 12);
		const { memory, log } = open(new Browser(), { now: () => ({ at, offset: 0 }) });
		const before = memory.today;
		at += 24 * hour;
		log.append(answer() as NewEntry);
		await memory.catchUp();
		expect(memory.today).toBe(before + 1);
	});
});
