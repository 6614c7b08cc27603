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

/** The day after each grade, in words; or the point came up today, and no grade moves its day any more. */
export type NextDays = Record<CardGrade, string> | 'asked today';

/** What is known of the point of a card: it comes a moment after the first card is shown. */
export class Points {
	#scheduler = $state.raw<Awaited<ReturnType<typeof fetchScheduler>>>();

	load() {
		memory.load();
		// Without it the cards do as well, only undated.
		fetchScheduler().then(
			(scheduler) => (this.#scheduler = scheduler),
			() => {}
		);
	}

	/** When it comes up again; nothing while that is not known. */
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
