import { savedFrom } from '$lib/questions/sets/saved-set';
import type { QuestionSet } from '$lib/questions/set';
import { lastSet, sets } from '$lib/state/saved-sets.svelte';

/** What is taken of the questions read, and the set they become. */
export class Keeping {
	/** Ids left out. */
	left = $state.raw<ReadonlySet<string>>(new Set());
	title = $state('');
	outcome = $state<'open' | 'kept' | 'undone'>('open');

	#bank: QuestionSet;
	#untitled: string;
	#undo = () => {};
	/** Something was mended after the set was kept. */
	#again = false;

	constructor(bank: QuestionSet, untitled: string) {
		this.#bank = bank;
		this.#untitled = untitled;
	}

	begin(title: string) {
		this.left = new Set();
		this.title = title;
		this.outcome = 'open';
		this.#again = false;
	}

	/** Once more, with what was mended. */
	reopen() {
		this.#again = this.outcome === 'kept';
		this.outcome = 'open';
	}

	leave(ids: readonly string[], taken: boolean) {
		const left = new Set(this.left);
		for (const id of ids)
			if (taken) left.delete(id);
			else left.add(id);
		this.left = left;
	}

	/** `set`: all that was read. */
	keep(set: QuestionSet) {
		const stays = ({ id }: { id: string }) => !this.left.has(id);
		const chosen = {
			...set,
			title: this.title.trim() || this.#untitled,
			questions: set.questions.filter(stays),
			cards: set.cards.filter(stays)
		};
		const saved = savedFrom(chosen, this.#bank, { now: Date.now(), random: Math.random });
		// What was kept before something was mended is in this one.
		if (this.#again) this.#undo();
		this.#again = false;
		const before = lastSet.current;
		const undo = sets.keep(saved);
		lastSet.current = saved.id;
		this.title = saved.title;
		this.outcome = 'kept';
		this.#undo = () => {
			undo();
			lastSet.current = before;
		};
	}

	undo() {
		this.#undo();
		this.outcome = 'undone';
	}
}
