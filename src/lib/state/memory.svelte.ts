import { untrack } from 'svelte';
import * as v from 'valibot';
import { studyDay, type Day, type Moment } from '../study/memory/days';
import type { Entry } from '../study/log/entry';
import { pace } from '../study/memory/pace';
import type { Schedule } from '../study/memory/schedule';
import { device, type Device } from './device/device.svelte';
import { log, type Log } from './log/log.svelte';

const cacheName = 'cache/schedule';
// A share of storage is for more than this; what is longer is replayed anew each time.
const longestCache = 200_000;
// Milliseconds at a stretch; then a tap may have its turn.
const stretch = 15;

/** The only fence of ts-fsrs; it comes when it is needed. */
export type Scheduler = Pick<
	typeof import('../study/memory/schedule'),
	'replaying' | 'scheduleShape'
>;

/** What the log comes to: all that is computed from it over and over, kept up with it. */
export class Memory {
	/** None until the log is replayed for the first time. */
	schedule: Schedule | undefined = $state.raw();
	/** What counts, in the log's order: without undos and what they took back. */
	entries: readonly Entry[] = $state.raw([]);
	/** The study day it is; looked at again whenever the page comes to the foreground. */
	today: Day = $state(0);
	/** Milliseconds from one question or card to the next. */
	pace = $derived(pace(this.entries));

	#log: Log;
	#device: Device;
	#now: () => Moment;
	#fetch: () => Promise<Scheduler>;
	#pause: (milliseconds: number) => Promise<void>;
	#begun = false;
	#catching: Promise<void> | undefined;

	/** `pause` ends in a later task; `events` tells when the page is seen again. */
	constructor(
		log: Log,
		device: Device,
		now: () => Moment,
		fetch: () => Promise<Scheduler>,
		pause: (milliseconds: number) => Promise<void>,
		events: EventTarget | undefined
	) {
		this.#log = log;
		this.#device = device;
		this.#now = now;
		this.#fetch = fetch;
		this.#pause = pause;
		this.today = studyDay(now());
		events?.addEventListener('visibilitychange', () => this.#look());
	}

	/** Begins to read and to replay, once the page is painted, and goes on with every change of the log. */
	load() {
		if (this.#begun) return;
		this.#begun = true;
		// What could not be fetched is tried again at the next change.
		$effect.root(() => {
			$effect(() => {
				void this.#log.version;
				this.catchUp().catch(() => {});
			});
		});
	}

	/** Done when all is in that the log holds by then. */
	catchUp(): Promise<void> {
		this.#catching ??= this.#catchUp();
		return this.#catching;
	}

	async #catchUp() {
		const version = () => untrack(() => this.#log.version);
		let seen;
		try {
			// What was just tapped is painted first.
			await this.#pause(50);
			await this.#through(this.#log.loading());
			const scheduler = await this.#fetch();
			do {
				await this.#pause(0);
				seen = version();
				await this.#replay(scheduler);
			} while (seen !== version());
		} finally {
			this.#catching = undefined;
		}
	}

	async #replay({ replaying, scheduleShape }: Scheduler) {
		this.#look();
		const entries = untrack(() => this.#log.effective);
		await this.#pause(0);
		const before = untrack(() => this.schedule);
		if (!before) this.entries = entries;

		const steps = replaying(entries, before ?? this.#read(scheduleShape));
		const schedule = await this.#through(steps);
		this.entries = entries;
		this.schedule = schedule;
		// The page says what came of it before more is done.
		await this.#pause(0);
		if (!before) this.#keep(schedule);
	}

	/** A stretch at a time, to its end. */
	async #through<Result>(steps: Generator<undefined, Result>): Promise<Result> {
		let since = this.#now().at;
		let step = steps.next();
		while (!step.done) {
			if (this.#now().at - since > stretch) {
				await this.#pause(0);
				since = this.#now().at;
			}
			step = steps.next();
		}
		return step.value;
	}

	#look() {
		const today = studyDay(this.#now());
		if (today !== untrack(() => this.today)) this.today = today;
	}

	#read(shape: Scheduler['scheduleShape']): Schedule | undefined {
		const text = this.#device.read(cacheName);
		if (text === undefined) return undefined;
		try {
			const parsed = v.safeParse(shape, JSON.parse(text));
			return parsed.success ? parsed.output : undefined;
		} catch {
			return undefined;
		}
	}

	// Once a page load: what comes after is little to replay at the next.
	#keep(schedule: Schedule) {
		const text = JSON.stringify(schedule);
		if (text === this.#device.read(cacheName)) return;
		if (text.length > longestCache) this.#device.remove(cacheName);
		else if (Object.keys(schedule.points).length) this.#device.write(cacheName, text);
	}
}

const page = typeof document === 'undefined' ? undefined : document;
export const memory = new Memory(
	log,
	device,
	() => ({ at: Date.now(), offset: -new Date().getTimezoneOffset() }),
	() => import('../study/memory/schedule'),
	(milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
	page
);
