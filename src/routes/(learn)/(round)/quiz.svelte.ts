import { complete, conceal, isScored, key, parts } from '$lib/questions/kinds';
import type { Marking } from '$lib/questions/kinds/views';
import { device } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { sessions } from '$lib/state/sessions.svelte';
import { comeAgain, facesFor, toReturn } from '$lib/study/session/coming-again';
import { arrange } from '$lib/study/session/arrange';
import type { Certainty } from '$lib/study/log/entry';
import { hintsOf } from '$lib/study/session/hints';
import { addressOf, neighbors } from '$lib/study/reading/passage';
import { unsaid } from '$lib/study/session/unsaid';
import * as study from '$lib/study/session/moves';
import { current, mayChange, repeats, type Asked, type Session } from '$lib/study/session/session';
import { language } from '$words';
import { content } from '$content';
import { fetchMaterial, type Material } from '../../material';

/** The running quiz as the page sees it: every change is one transition of the session, saved at once. */
export class Quiz {
	session: Session = $state.raw()!;
	material: Material = $state.raw()!;
	/** When the current question was shown, to time the answer. */
	#shown = Date.now();

	asked = $derived(current(this.session).asked);
	step = $derived(current(this.session).step);
	sheet = $derived(this.material.sheets[this.asked.id]!);
	question = $derived(this.sheet.question);
	/** Options stand in another order when it comes again. */
	concealed = $derived(
		arrange(
			conceal(this.question),
			this.asked.again ? `${this.session.seed}/${this.session.at}` : this.session.seed
		)
	);
	/** An answer is awaited: a first or second one, or another than was given in a check. */
	open = $derived(mayChange(this.session) && !(this.step.stage === 'noted' && repeats(this.step)));
	changeable = $derived(mayChange(this.session));
	/** Nothing is told before the end, and until then one can go back and change. */
	checks = $derived(this.session.mode === 'check');
	/** All questions of a check at a glance, before it ends. */
	overview = $derived(this.session.overview === true);
	complete = $derived(complete(this.concealed, this.step.response));
	/** The answer may be handed in: on a second try, only another one. */
	ready = $derived(this.complete && !repeats(this.step));
	/** Another answer than the one just missed is picked. */
	retrying = $derived(this.step.stage === 'second' && !repeats(this.step));
	/** The action is Guess, Think, Sure: asked on the first try only. */
	asksCertainty = $derived(
		this.session.certainty &&
			isScored(this.question) &&
			this.open &&
			this.step.stage !== 'second' &&
			!this.asked.again
	);
	/** Words to know that stand in the answers alone. */
	unsaid = $derived(
		unsaid(this.concealed, this.question.point, this.material.essay.names, this.material.glossary)
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
	around = $derived(
		neighbors(this.material.essay.places, this.question.locator, this.question.also)
	);
	address = $derived(addressOf(this.material.essay, this.question.locator));

	constructor(session: Session, material: Material) {
		this.session = session;
		this.material = material;
	}

	/** Does ahead of time what the first answer would wait for. */
	prepare() {
		device.measure();
	}

	respond(response: string[]) {
		this.#keep(study.respond(this.session, response));
	}

	commit(certainty?: Certainty) {
		// It continues in another tab: what is shown there counts.
		if (sessions.elsewhere) return;
		const { session, entry, replaces } = study.commit(this.session, this.question, {
			language,
			hints: this.hints.length,
			certainty,
			ms: Date.now() - this.#shown
		});
		if (replaces) this.#takeBack();
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

	/** Moves on to the next question; from the last of a check to all of them. */
	async next() {
		if (this.checks) return this.go(this.session.at + 1);
		const { session } = this;
		const last = session.at + 1 === this.count && !this.open;
		const whole = last ? await this.#withReturns(session) : session;
		// Tapped again while the network was asked: the first tap has moved on.
		if (this.session !== session) return;
		this.#keep(study.next(whole, Date.now()));
		this.#shown = Date.now();
	}

	/** Goes to any question of a check, or past the last to all at a glance. What was picked here is kept. */
	go(at: number) {
		if (this.ready) this.commit();
		this.#keep(study.go(this.session, at));
		this.#shown = Date.now();
	}

	finish() {
		this.#keep(study.finish(this.session, Date.now()));
	}

	/** Undoes the answer that another one takes the place of. */
	#takeBack() {
		const before = log.effective.findLast(
			(entry) =>
				(entry.type === 'answer' || entry.type === 'grade') &&
				entry.session === this.session.id &&
				entry.item === this.asked.id
		);
		if (before) log.append({ type: 'undo', of: before.id });
	}

	/** With what was missed at its end, asked in another way where the network answers. */
	async #withReturns(session: Session): Promise<Session> {
		const missed = toReturn(session);
		if (!missed.length) return session;
		const faces = await this.#faces(missed);
		const returning = missed.map((asked, place) => {
			const sheet = this.material.sheets[faces[place]!];
			return { ...(sheet ? study.askedOf(sheet) : asked), again: asked.id };
		});
		return comeAgain(session, returning);
	}

	async #faces(missed: Asked[]): Promise<string[]> {
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

	#keep(session: Session) {
		this.session = session;
		sessions.save(session);
	}
}
