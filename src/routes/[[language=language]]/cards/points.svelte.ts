import { memory } from '$lib/state/memory.svelte';
import type { CardGrade } from '$lib/study/cards';
import { words } from '$lib/words';

const fetchScheduler = async () => {
	const [schedule, due] = await Promise.all([
		import('$lib/study/schedule'),
		import('$lib/study/due')
	]);
	return { ...schedule, ...due };
};

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

	/** When it comes up again after each grade, in words; nothing while that is not known. */
	dates(point: string): Record<CardGrade, string> | undefined {
		const { schedule, today } = memory;
		if (!this.#scheduler || !schedule) return undefined;
		const { nextDue, memoryOf } = this.#scheduler;
		const days = nextDue(memoryOf(schedule, point), today);
		const say = (grade: CardGrade) => words.dates.next(days[grade], today);
		return { again: say('again'), hard: say('hard'), good: say('good'), easy: say('easy') };
	}

	/** Missed again and again. */
	needsHelp = (point: string): boolean =>
		!!this.#scheduler && !!memory.schedule && this.#scheduler.needsHelp(memory.schedule, point);
}
