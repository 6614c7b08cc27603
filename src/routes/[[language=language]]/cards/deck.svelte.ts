import type { Card } from '$lib/questions/point';
import { canonical, digest } from '$lib/questions/hash';
import { cardRun } from '$lib/state/cards.svelte';
import { newId } from '$lib/state/device.svelte';
import { log } from '$lib/state/log.svelte';
import {
	gradeCard,
	isDone,
	progress,
	reconcileCards,
	reveal,
	startCards,
	undo,
	written,
	type CardGrade,
	type CardRun
} from '$lib/study/cards';
import { random } from '$lib/study/random';
import { effective } from '$lib/study/replay';
import { pick } from './pick';

// Where a browser hashes only on secure pages, as on a plain http address at school.
const unknownHash = '0'.repeat(16);

/** The run of cards as the page sees it: every change is one transition, kept at once. */
export class Deck {
	/** Of the stored run, how many cards are no longer there. */
	dropped = $state(0);
	#cards: ReadonlyMap<string, Card> = new Map();
	#hashes = new Map<string, string>();
	/** When the card was shown, for the time it took. */
	#shown = Date.now();

	run: CardRun | undefined = $derived(cardRun.current ?? undefined);
	done = $derived(!!this.run && isDone(this.run));
	card = $derived(this.run && this.#cards.get(this.run.queue[0] ?? ''));
	progress = $derived(this.run ? progress(this.run) : { got: 0, atOnce: 0, of: 0 });
	/** The card shown was missed before in this run. */
	again = $derived(!!this.run?.history.some(({ card }) => card === this.card?.id));
	/** Missed at least once in this run. */
	missed = $derived(
		[...new Set(this.run?.history.filter(({ grade }) => grade === 'again').map(({ card }) => card))]
			.map((id) => this.#cards.get(id))
			.filter((card) => card !== undefined)
	);

	constructor(cards: readonly Card[]) {
		this.#cards = new Map(cards.map((card) => [card.id, card]));
		for (const { id, front, back } of cards) {
			if (crypto.subtle)
				digest(canonical({ front, back })).then((hash) => this.#hashes.set(id, hash));
		}
		if (!this.run) return;
		const { run, dropped } = reconcileCards(this.run, this.#cards);
		if (!dropped) return;
		this.dropped = dropped;
		this.#keep(run);
	}

	start(fit: readonly Card[], count: number) {
		const id = newId();
		log.load();
		const cards = pick(random(id).shuffle(fit), count, effective(log.entries()));
		this.#keep(startCards({ id, cards, seed: id }, Date.now()));
	}

	leave() {
		cardRun.current = null;
		this.dropped = 0;
	}

	reveal() {
		if (this.run) this.#keep(reveal(this.run), false);
	}

	grade(grade: CardGrade) {
		if (!this.run || !this.card) return;
		const { id, point } = this.card;
		const { run, entry } = gradeCard(this.run, grade, {
			hash: this.#hashes.get(id) ?? unknownHash,
			point,
			ms: Date.now() - this.#shown
		});
		this.#keep(entry ? written(run, log.append(entry).id) : run);
	}

	undo() {
		if (!this.run) return;
		const { run, entry } = undo(this.run);
		if (entry) log.append(entry);
		this.#keep(run);
	}

	#keep(run: CardRun, shown = true) {
		cardRun.current = run;
		if (shown) this.#shown = Date.now();
	}
}
