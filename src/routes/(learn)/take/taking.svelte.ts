import * as study from '$lib/class/taking/attempt';
import type { Attempt } from '$lib/class/taking/attempt';
import { handIn, newAttempt, writeHandIn, type HandIn } from '$lib/class/taking/hand-in';
import { writeWritten } from '$lib/class/taking/written-answers';
import { canSeal } from '$lib/class/sealed/class-file';
import { sealHandIn } from '$lib/class/sealed/seal';
import { complete, grade, isScored, key, parts, written } from '$lib/questions/kinds';
import type { Question } from '$lib/questions/question';
import { attempts } from '$lib/state/attempts.svelte';
import { chance } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { arrange } from '$lib/study/session/arrange';
import { notes } from '$lib/study/log/chosen';
import { logged } from '$lib/study/log/judged';
import type { Written } from '$lib/study/session/written';
import type { Certainty } from '$lib/study/log/entry';
import { language } from '$words';
import type { Sitting } from '../received';

/** A set being taken, as its page sees it: every change is one transition of the attempt, saved at once. */
export class Taking {
	sitting: Sitting = $state.raw()!;
	// As this page has left it.
	#left: Attempt = $state.raw()!;
	/** Another tab may have gone on with it; each stands at its own question. */
	attempt: Attempt = $derived({
		...(attempts.latest(this.#left) ?? this.#left),
		at: this.#left.at
	});
	/** Another student's attempt, set aside on this page; it can still be brought back. */
	before = $state.raw<Attempt>();
	/** The name under which these answers were here when the page was opened. */
	whose = $state('');
	#shown = Date.now();

	place = $derived(study.placeOf(this.attempt));
	taken = $derived(
		this.place === undefined ? undefined : this.sitting.taking.questions[this.place]!
	);
	held = $derived(this.place === undefined ? undefined : this.attempt.answers[this.place]!);
	shown = $derived(this.place === undefined ? undefined : this.#arranged(this.place));
	complete = $derived(!!this.shown && !!this.held && complete(this.shown, this.held.response));
	/** The question with its key, where this device has the key. */
	question = $derived(
		this.taken && this.taken.by !== 'teacher-later' ? this.taken.question : undefined
	);
	/** Feedback is shown: the set is for practice and this one is answered. */
	told = $derived(this.practises && !!this.held?.done);
	parts = $derived(this.question ? parts(this.question, this.held?.response ?? [], language) : []);
	/** What its answers show of right and wrong. */
	marking = $derived.by(() => {
		if (!this.told || !this.question || !this.held) return undefined;
		const scores = this.parts.map(({ score }) => score);
		return { tried: [this.held.response], told: { key: key(this.question), scores } };
	});
	count = $derived(this.attempt.order.length);
	answered = $derived(study.answered(this.attempt, this.sitting.taking.paper));
	/** What was written in the student's own words: no code carries it. */
	written = $derived(this.#written());
	/** Notes on these questions that the student may share. */
	notes = $derived.by(() => {
		const all = notes(log.effective);
		return new Map([...all].filter(([id]) => this.#ids.has(id)));
	});

	constructor(sitting: Sitting) {
		this.sitting = sitting;
		this.#left = attempts.at(sitting.code) ?? this.#begin();
		this.whose = this.#left.name.trim();
	}

	get practises(): boolean {
		return this.sitting.set.options.mode === 'practise';
	}
	get #ids(): Set<string> {
		return new Set(this.sitting.taking.questions.map(({ question }) => question.id));
	}

	respond(response: string[]) {
		if (!this.told) this.#keep(study.respond(this.attempt, response));
	}

	commit(certainty?: Certainty) {
		const { question, held } = this;
		if (!held || this.told) return;
		const score = this.practises && question ? grade(question, held.response, language) : undefined;
		const told = question && isScored(question) ? score : undefined;
		const ms = Date.now() - this.#shown;
		if (question && score !== undefined) this.#log(question, held.response, score, certainty, ms);
		this.#keep(study.commit(this.attempt, { certainty, ms, score: told }));
	}

	go(at: number) {
		this.#keep(study.go(this.attempt, at));
		this.#shown = Date.now();
	}

	name(name: string) {
		this.#keep(study.named(this.attempt, name));
	}

	/** Begins for another student. The current attempt is kept, so that its answers can be released later. */
	restart() {
		this.before = this.attempt;
		attempts.putAside(this.attempt);
		this.#left = this.#begin();
		this.whose = '';
	}

	/** Undoes `restart`. */
	undoRestart() {
		if (!this.before) return;
		attempts.takeBack(this.before);
		this.#left = this.before;
		this.whose = this.before.name.trim();
		this.before = undefined;
	}

	/** The shared notes have changed, so the code made before no longer holds. */
	outdate() {
		this.#keep(study.outdate(this.attempt));
	}

	/** The hand-in as it stands. */
	packet(shared: boolean): HandIn {
		const { taking, set } = this.sitting;
		const { id, name, turn } = this.attempt;
		const told = shared ? this.notes : new Map<string, string>();
		const answers = study.givenIn(this.attempt, taking.paper, set.options, told);
		return handIn(taking.paper, { attempt: id, turn, label: set.label, name, answers });
	}

	/** What was written in own words, for a file that its writer saves. */
	writtenCode(): Promise<string> {
		const { questions, paper } = this.sitting.taking;
		const texts = this.attempt.answers.flatMap(({ response }, place) => {
			const own = written(questions[place]!.question as Question, response);
			return own?.text ? { place, text: own.text } : [];
		});
		return writeWritten({ set: paper.hash, attempt: this.attempt.id, texts });
	}

	/** Makes the code. `open`: this device cannot seal it, so it may only go into a file. */
	async hand(shared: boolean): Promise<{ code: string; open: boolean }> {
		const { paper } = this.sitting.taking;
		const packet = this.packet(shared);
		const seals = !!paper.seal && (await canSeal(globalThis.crypto?.subtle));
		const code = seals
			? await sealHandIn(packet, paper, crypto.subtle)
			: writeHandIn(packet, paper);
		this.#keep(study.hand(this.attempt, code));
		return { code, open: !!paper.seal && !seals };
	}

	// Kept at once: before the first tap, too, a reload finds the questions in the same order.
	#begin(): Attempt {
		const { code, taking, set } = this.sitting;
		const id = newAttempt(chance);
		const questions = taking.questions.map(({ question }) => question);
		const begun = study.beginAttempt(
			{ id, code },
			taking.paper,
			set.options,
			Date.now(),
			questions
		);
		attempts.keep(begun);
		return begun;
	}

	#written(): Written[] {
		const { questions, paper } = this.sitting.taking;
		return this.attempt.answers.flatMap(({ response }, place) => {
			// All that is needed of it is also there where the teacher keeps it to the end.
			const question = questions[place]!.question as Question;
			const own = written(question, response);
			if (!own || !complete(paper.questions[place]!, response)) return [];
			return [
				{ prompt: question.prompt, text: own.text, parts: parts(question, response, language) }
			];
		});
	}

	#arranged(place: number) {
		const { taking, set } = this.sitting;
		const seed = set.options.shuffle ? `${set.seed}/${this.attempt.id}` : `${set.seed}`;
		return arrange(taking.paper.questions[place]!, seed);
	}

	#log(
		question: Question,
		response: string[],
		score: number,
		certainty: Certainty | undefined,
		ms: number
	) {
		const { id, hash, point } = question;
		// The app does not schedule a teacher's own questions.
		if (this.taken?.by !== 'us') return;
		log.append(
			logged(question, {
				...{ type: 'answer', item: id, hash: hash!, response, score, try: 1, hints: 0 },
				...(point && { point }),
				...(certainty && { certainty }),
				...{ mode: 'set', session: String(this.attempt.id), ms }
			})
		);
	}

	#keep(attempt: Attempt) {
		if (attempt === this.attempt) return;
		this.#left = attempt;
		this.before = undefined;
		attempts.keep(attempt);
	}
}
