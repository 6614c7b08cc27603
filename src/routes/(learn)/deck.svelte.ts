import { canonical, digest } from '$lib/questions/hash';
import type { Card } from '$lib/questions/point';
import { cardRun } from '$lib/state/card-runs.svelte';
import { newId } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import {
	gradeCard,
	isDone,
	missed,
	progress,
	putAside,
	reconcileCards,
	reveal,
	startCards,
	undo,
	written,
	type CardGrade,
	type CardPlan,
	type CardRun
} from '$lib/study/cards/card-run';
import type { NewEntry } from '$lib/study/log/entry';
import { marks } from './starred.svelte';

// Browsers hash on secure pages only, so not on a school's plain http address.
const unknownHash = '0'.repeat(16);

/** The run of cards as the page sees it: every change is one transition, saved at once. */
export class Deck {
	/** How many cards of the stored run no longer exist. */
	dropped = $state(0);
	#cards: ReadonlyMap<string, Card> = new Map();
	#hashes = new Map<string, string>();
	/** When the card was shown, to time the answer. */
	#shown = Date.now();

	/** A run that nobody asked for: stored with the first thing done in it. */
	#offered = $state.raw<CardRun>();
	run: CardRun | undefined = $derived(this.#offered ?? cardRun.current ?? undefined);
	done = $derived(!!this.run && isDone(this.run));
	card = $derived(this.run && this.#cards.get(this.run.queue[0] ?? ''));
	progress = $derived(this.run ? progress(this.run) : { got: 0, atOnce: 0, of: 0, aside: 0 });
	/** Missed at least once in this run and not set aside. */
	missed = $derived((this.run ? missed(this.run) : []).flatMap((id) => this.#cards.get(id) ?? []));
	/** The card shown was missed before in this run. */
	again = $derived(this.missed.some(({ id }) => id === this.card?.id));

	constructor(cards: readonly Card[]) {
		this.#cards = new Map(cards.map((card) => [card.id, card]));
		for (const { id, front, back } of cards) {
			if (crypto.subtle)
				digest(canonical({ front, back })).then((hash) => this.#hashes.set(id, hash));
		}
		if (!this.run || this.done) return;
		const { run, dropped } = reconcileCards(this.run, this.#cards, marks.aside);
		this.dropped = dropped;
		if (run.queue.length !== this.run.queue.length) this.#keep(run);
	}

	start(plan: Omit<CardPlan, 'id'>) {
		this.offer(plan);
		this.#keep(this.#offered!);
	}

	offer(plan: Omit<CardPlan, 'id'>) {
		this.dropped = 0;
		this.#offered = startCards({ ...plan, id: newId() }, Date.now());
		this.#shown = Date.now();
	}

	reveal(typed: string) {
		if (this.run) this.#keep(reveal(this.run, typed), false);
	}

	grade(grade: CardGrade) {
		if (!this.run || !this.card) return;
		const { id, point } = this.card;
		this.#step(
			gradeCard(this.run, grade, {
				hash: this.#hashes.get(id) ?? unknownHash,
				point,
				ms: Date.now() - this.#shown
			})
		);
	}

	putAside() {
		if (this.run) this.#step(putAside(this.run));
	}

	undo() {
		if (!this.run) return;
		const { run, entry } = undo(this.run);
		if (entry) log.append(entry);
		this.#keep(run);
	}

	#step({ run, entry }: { run: CardRun; entry?: NewEntry }) {
		this.#keep(entry ? written(run, log.append(entry).id) : run);
	}

	#keep(run: CardRun, shown = true) {
		cardRun.current = run;
		this.#offered = undefined;
		if (shown) this.#shown = Date.now();
	}
}
