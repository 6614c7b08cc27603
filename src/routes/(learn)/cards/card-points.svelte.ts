import { memory } from '$lib/state/memory.svelte';
import type { CardGrade } from '$lib/study/cards/card-run';
import * as words from '$words';

const fetchScheduler = async () => {
	const [schedule, due] = await Promise.all([
		import('$lib/study/memory/schedule'),
		import('$lib/study/memory/due')
	]);
	return { ...schedule, ...due };
};

/** When the point comes back after each grade, in words; a point already asked today does not move. */
export type NextDays = Record<CardGrade, string> | 'asked today';

/** The schedule of a card's point, fetched just after the first card is shown. */
export class Points {
	#scheduler = $state.raw<Awaited<ReturnType<typeof fetchScheduler>>>();

	load() {
		memory.load();
		// Cards work without it, just without dates.
		fetchScheduler().then(
			(scheduler) => (this.#scheduler = scheduler),
			() => {}
		);
	}

	/** When the point comes back; undefined while unknown. */
	next(point: string): NextDays | undefined {
		const { schedule, today } = memory;
		if (!this.#scheduler || !schedule) return undefined;
		const { nextDue, memoryOf, cameUp } = this.#scheduler;
		const known = memoryOf(schedule, point);
		if (known && cameUp(known, today)) return 'asked today';
		const days = nextDue(known, today);
		const say = (grade: CardGrade) => words.dates.next(days[grade], today);
		return { again: say('again'), hard: say('hard'), good: say('good'), easy: say('easy') };
	}

	/** Missed again and again. */
	needsHelp = (point: string): boolean =>
		!!this.#scheduler && !!memory.schedule && this.#scheduler.needsHelp(memory.schedule, point);
}
