import { newId, device } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { Persisted } from '$lib/state/device/persisted.svelte';
import {
	answerAsk,
	asks,
	isLater,
	planReading,
	readingShape,
	type Ask,
	type Reading
} from '$lib/study/reading/reading';
import { latestTries } from '$lib/study/log/tries';
import { language } from '$words';
import { content } from '$content';
import * as v from 'valibot';
import { fetchMaterial, type Material } from '../../material';

const kept = new Persisted<Reading | null>(device, 'reading', v.nullable(readingShape), null);

/** The questions asked along the text. One at a time is open on the page. */
export class Asking {
	reading: Reading = $state.raw()!;
	material: Material = $state.raw()!;
	/** The guesses are open. */
	guessing = $state(false);
	/** What the reader opened, or has just answered. */
	#looked = $state<string>();
	/** When the open question was shown, to time the answer. */
	#shown = Date.now();

	#asks = $derived(
		asks(this.reading, log.effective).filter(({ item }) => item in this.material.sheets)
	);
	guesses = $derived(this.#asks.filter(({ when }) => when === 'before'));
	checkpoints = $derived(this.#asks.filter(({ when }) => when !== 'before'));
	current: Ask | undefined = $derived.by(() => {
		const open = (some: Ask[]) => some.find(({ answer }) => !answer);
		const looked = this.#asks.find(({ key }) => key === this.#looked);
		const guess = this.guessing ? open(this.guesses) : undefined;
		return looked ?? guess ?? (this.reading.asking ? open(this.checkpoints) : undefined);
	});
	/** Whoever reads again is not asked to guess what they have already read. */
	time = $derived<'first' | 'later'>(isLater(this.reading, log.effective) ? 'later' : 'first');
	begun = $derived(this.#asks.some(({ answer }) => answer));
	/** Every guess has been made. */
	guessed = $derived(this.guesses.every(({ answer }) => answer));

	constructor(reading: Reading, material: Material) {
		this.reading = reading;
		this.material = material;
		// The reader left halfway through them.
		this.guessing = !this.guessed && this.guesses.some(({ answer }) => answer);
	}

	at(part: string): Ask[] {
		return this.reading.asking ? this.checkpoints.filter((ask) => ask.part === part) : [];
	}

	promptOf({ item }: Ask): string {
		return this.material.sheets[item]!.question.prompt;
	}

	ask(asking: boolean) {
		this.#looked = undefined;
		this.#keep({ ...this.reading, asking });
	}

	look(ask: Ask) {
		this.#looked = ask.key;
		this.#shown = Date.now();
	}

	answer(ask: Ask, response: string[]) {
		const { question } = this.material.sheets[ask.item]!;
		const ms = Date.now() - this.#shown;
		const entry = answerAsk(ask, question, response, { language, ms });
		if (entry) log.append(entry);
		// Whether a guess was right is told once its place has been read.
		if (ask.when === 'before') this.onward();
		else this.#looked = ask.key;
	}

	onward() {
		this.#looked = undefined;
		this.#shown = Date.now();
	}

	/** Throws where the network does not answer, and leaves the reading as it is. */
	async anew() {
		const planned = { ...(await plan()), asking: this.reading.asking };
		this.material = await materialOf(planned);
		this.onward();
		this.#keep(planned);
	}

	#keep(reading: Reading) {
		this.reading = reading;
		kept.current = reading;
	}
}

/** The reading under way, or a new one. Throws where the network does not answer. */
export async function openReading(): Promise<Asking> {
	log.load();
	const reading = kept.current ?? (await plan());
	const asking = new Asking(reading, await materialOf(reading));
	kept.current = reading;
	return asking;
}

const plan = async () =>
	planReading(await content.quick(), latestTries(log.effective), {
		guess: newId(),
		read: newId()
	});

const materialOf = ({ guesses, checkpoints }: Reading) =>
	fetchMaterial([...Object.values(guesses), ...Object.values(checkpoints)]);
