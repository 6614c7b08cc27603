import { memory } from '$lib/state/memory.svelte';
import { testDay } from '$lib/study/log/chosen';
import { latestScore, type PastSession } from '$lib/study/log/past-sessions';
import type { Day } from '$lib/study/memory/days';
import { countMastery, type Mastery } from '$lib/study/memory/mastery';
import type { Plan } from '$lib/study/memory/plan';
import {
	askToday,
	planFor,
	pointsOf,
	type Bank,
	type Learner,
	type Today
} from '$lib/study/memory/today';
import { content } from '$content';
import { outlook, type Outlook } from '$lib/study/rounds/outlook';

/** Everything there is to ask. Throws where the network does not answer. */
export async function fetchBank(): Promise<Bank> {
	const { index, faces, essay } = content;
	const [rows, cards, { places }] = await Promise.all([index(), faces(), essay()]);
	return { rows, cards, places: Object.keys(places) };
}

/** The learner, once the log is replayed. */
export function learnerNow(): Learner | undefined {
	const { schedule, entries, today, pace } = memory;
	return schedule && { schedule, entries, today, pace };
}

/** Where a reader stands on this study day; follows the log. */
export class StudyDay {
	#bank = $state.raw<Bank>();

	/** What to ask; undefined, like everything here, until the log is replayed. */
	today: Today | undefined = $derived.by(() => {
		const learner = learnerNow();
		return this.#bank && learner && askToday(learner, this.#bank);
	});

	/** The day of the test, even once it is past. */
	test: Day | undefined = $derived(testDay(memory.entries));
	plan: Plan | undefined = $derived.by(() => {
		const learner = learnerNow();
		if (!this.#bank || !learner || this.test === undefined) return undefined;
		return planFor(learner, this.#bank, this.test);
	});

	/** How many points there are to know, by how well they are known. */
	counts: Record<Mastery, number> | undefined = $derived.by(() => {
		const learner = learnerNow();
		if (!this.#bank || !learner) return undefined;
		return countMastery(learner.schedule, pointsOf(learner.entries, this.#bank));
	});

	/** How the latest session went. */
	last: PastSession | undefined = $derived(learnerNow() && latestScore(memory.entries));

	/** Slow enough to be called in a task of its own. */
	outlook(): Outlook {
		return outlook(this.#bank!.rows, memory.entries);
	}

	async load() {
		memory.load();
		this.#bank = await fetchBank();
	}
}

/** What to ask today, including everything answered up to now. */
export async function askNow(): Promise<Today> {
	const [bank] = await Promise.all([fetchBank(), memory.catchUp()]);
	return askToday(learnerNow()!, bank);
}
