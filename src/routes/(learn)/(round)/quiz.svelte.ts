import { complete, conceal, key, parts } from '$lib/questions/kinds';
import type { Marking } from '$lib/questions/kinds/views';
import { device } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { sessions } from '$lib/state/sessions.svelte';
import { comeAgain, facesFor, toReturn } from '$lib/study/session/coming-again';
import { arrange } from '$lib/study/session/arrange';
import type { Certainty } from '$lib/study/log/entry';
import { hintsOf } from '$lib/study/session/hints';
import { addressOf, neighbours } from '$lib/study/reading/passage';
import * as study from '$lib/study/session/session';
import type { Session } from '$lib/study/session/session';
import { language } from '$words';
import { content } from '$content';
import { fetchMaterial, type Material } from '../../material';

/** The running quiz as the page sees it: every change is one transition of the session, saved at once. */
export class Quiz {
	session: Session = $state.raw()!;
	material: Material = $state.raw()!;
	/** The material of the other questions could not be fetched. */
	unreachable = $state(false);
	#rest = $state.raw<() => Promise<Material>>();
	#fetching: Promise<void> | undefined;
	/** When the current question was shown, to time the answer. */
	#shown = Date.now();

	asked = $derived(study.current(this.session).asked);
	step = $derived(study.current(this.session).step);
	sheet = $derived(this.material.sheets[this.asked.id]!);
	question = $derived(this.sheet.question);
	/** In another order when it comes again. */
	concealed = $derived(
		arrange(
			conceal(this.question),
			this.asked.again ? `${this.session.seed}/${this.session.at}` : this.session.seed
		)
	);
	open = $derived(study.isOpen(this.step));
	complete = $derived(complete(this.concealed, this.step.response));
	/** The answer may be handed in: on a second try, only another one. */
	ready = $derived(this.complete && !study.repeats(this.step));
	/** Another answer than the one just missed is picked. */
	retrying = $derived(this.step.stage === 'second' && !study.repeats(this.step));
	/** The action is Guess, Think, Sure: asked on the first try only. */
	asksCertainty = $derived(
		this.session.certainty && this.open && this.step.tries.length === 0 && !this.asked.again
	);
	hints = $derived(hintsOf(this.question, this.material.essay.places));
	shownHints = $derived(this.hints.slice(0, this.step.hints));
	last = $derived(this.step.tries.at(-1));
	parts = $derived(parts(this.question, this.last?.response ?? [], language));
	/** What marks the answers; none in a check, which tells nothing before its end. */
	marking = $derived.by((): Marking | undefined => {
		const { stage, tries } = this.step;
		if (stage !== 'second' && stage !== 'told') return undefined;
		const told = { key: key(this.question), scores: this.parts.map(({ score }) => score) };
		return { tried: tries.map(({ response }) => response), ...(stage === 'told' && { told }) };
	});
	count = $derived(this.session.questions.length);
	/** What every question needs is here. */
	whole = $derived(!this.#rest);
	around = $derived(
		neighbours(this.material.essay.places, this.question.locator, this.question.also)
	);
	address = $derived(addressOf(this.material.essay, this.question.locator));

	/** `rest` fetches the material where only the first question's is here. */
	constructor(session: Session, material: Material, rest?: () => Promise<Material>) {
		this.session = session;
		this.material = material;
		this.#rest = rest;
	}

	/** Does ahead of time what the first answer would wait for. */
	prepare() {
		device.measure();
	}

	/** Continues a stored session that began with the same question. */
	continue(stored: Session | undefined) {
		const [first] = stored?.questions ?? [];
		const same = first?.id === this.asked.id && first.hash === this.asked.hash;
		if (stored?.kind === 'starter' && same && stored.at === 0) this.session = stored;
	}

	respond(response: string[]) {
		this.#keep(study.respond(this.session, response));
	}

	commit(certainty?: Certainty) {
		// It continues in another tab: what is shown there counts.
		if (sessions.elsewhere) return;
		const { session, entry } = study.commit(this.session, this.question, {
			language,
			hints: this.hints.length,
			certainty,
			ms: Date.now() - this.#shown
		});
		if (entry) log.append(entry);
		this.#keep(session);
	}

	/** From here on only answers are asked for. */
	askNoCertainty() {
		this.#keep({ ...this.session, certainty: false });
	}

	hint() {
		this.#keep(study.hint(this.session, this.hints.length));
	}

	giveUp() {
		this.#keep(study.giveUp(this.session));
	}

	/** Moves on to the next question, once it is here. */
	async next() {
		await this.complement();
		if (this.unreachable) return;
		if (this.session.at + 1 === this.count && !this.open) await this.#return();
		this.#keep(study.next(this.session, Date.now()));
		this.#shown = Date.now();
	}

	/** Brings what was missed to the end of the round, asked in another way where the network answers. */
	async #return() {
		const missed = toReturn(this.session);
		if (!missed.length) return;
		const faces = await this.#faces(missed);
		const returning = missed.map((asked, place) => {
			const sheet = this.material.sheets[faces[place]!];
			return { ...(sheet ? study.askedOf(sheet) : asked), again: asked.id };
		});
		this.#keep(comeAgain(this.session, returning));
	}

	async #faces(missed: study.Asked[]): Promise<string[]> {
		try {
			const faces = facesFor(missed, this.session, await content.index());
			const { sheets, views } = await fetchMaterial(
				faces.filter((id) => !(id in this.material.sheets))
			);
			this.material = {
				...this.material,
				sheets: { ...this.material.sheets, ...sheets },
				views: { ...this.material.views, ...views }
			};
			return faces;
		} catch {
			return missed.map(({ id }) => id);
		}
	}

	/** Fetches the material of the other questions; after a failure the next call tries again. */
	complement(): Promise<void> {
		this.#fetching ??= this.#complement().finally(() => (this.#fetching = undefined));
		return this.#fetching;
	}

	async #complement() {
		if (!this.#rest) return;
		try {
			this.material = await this.#rest();
			this.#rest = undefined;
			this.unreachable = false;
		} catch {
			this.unreachable = true;
		}
	}

	#keep(session: Session) {
		this.session = session;
		sessions.save(session);
	}
}
