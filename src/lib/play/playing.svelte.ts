import * as study from '$lib/class/taking/attempt';
import { handIn, newAttempt, writeHandIn } from '$lib/class/taking/hand-in';
import type { Paper } from '$lib/class/travel/shared-set';
import { complete, conceal, grade, isScored, parts, written } from '$lib/questions/kinds';
import type { Question } from '$lib/questions/question';
import type { PlayerSet } from '$lib/questions/sets/player-set';
import { arrange } from '$lib/study/session/arrange';
import type { Certainty } from '$lib/study/log/entry';
import type { Written } from '$lib/study/session/written';
import { language } from '$words';
import type { Keeper } from './keeper';
import { standing, type Kept } from './kept';

/** A set played outside the app: every change is one transition of the attempt, and kept at once. */
export class Playing {
	#kept: Kept = $state.raw()!;
	#keeper: Keeper;
	#shown = Date.now();
	readonly set: PlayerSet;
	readonly paper: Paper;
	readonly questions: Question[];

	attempt = $derived(this.#kept.attempt);
	/** Every answer is told, and none can be changed. */
	ended = $derived(this.#kept.ended);
	place = $derived(study.placeOf(this.attempt));
	question = $derived.by(() => (this.place === undefined ? undefined : this.questions[this.place]));
	held = $derived(this.place === undefined ? undefined : this.attempt.answers[this.place]);
	shown = $derived(this.place === undefined ? undefined : this.#arranged(this.place));
	complete = $derived(!!this.shown && !!this.held && complete(this.shown, this.held.response));
	told = $derived(this.ended || (this.practises && !!this.held?.done));
	done = $derived(this.attempt.answers.filter(({ done }) => done).length);

	constructor(set: PlayerSet, keeper: Keeper) {
		this.set = set;
		this.questions = set.sheets.map(({ question }) => question);
		this.paper = { hash: set.paper, questions: this.questions.map(conceal) };
		this.#keeper = keeper;
		this.#kept = keeper.read(this.paper, this.questions) ?? this.#begin();
	}

	get practises(): boolean {
		return this.set.options.mode === 'practise';
	}
	get count(): number {
		return this.questions.length;
	}
	get standing() {
		return standing(this.#kept, this.questions, language);
	}

	respond(response: string[]) {
		if (!this.told) this.#keep({ attempt: study.respond(this.attempt, response) });
	}

	commit(certainty?: Certainty) {
		const { question, held, place } = this;
		if (!question || !held || place === undefined || this.told) return;
		const score = this.practises && isScored(question) ? this.scoreAt(place) : undefined;
		const ms = Date.now() - this.#shown;
		this.#keep({ attempt: study.commit(this.attempt, { certainty, ms, score }) }, place);
	}

	go(at: number) {
		this.#keep({ attempt: study.go(this.attempt, at) });
		this.#shown = Date.now();
	}

	/** No answer changes from here on. */
	end() {
		this.#keep({ ended: true });
	}

	restart() {
		this.#keep(this.#begin());
	}

	scoreAt = (place: number): number =>
		grade(this.questions[place]!, this.attempt.answers[place]!.response, language);
	partsAt = (place: number) =>
		parts(this.questions[place]!, this.attempt.answers[place]!.response, language);

	/** The code for a teacher who gave the same set out. */
	code(name: string): string {
		const named = study.named(this.attempt, name);
		const answers = study.givenIn(named, this.paper, { time: false }, new Map());
		const { id, turn } = named;
		const given = handIn(this.paper, { attempt: id, turn, label: '', name, answers });
		const code = writeHandIn(given, this.paper);
		this.#keep({ attempt: study.hand(named, code) });
		return code;
	}

	/** What was written in one's own words: no code carries it. */
	get written(): Written[] {
		return this.attempt.answers.flatMap(({ response }, place) => {
			const question = this.questions[place]!;
			const own = written(question, response);
			return own?.text.trim()
				? [{ prompt: question.prompt, text: own.text, parts: this.partsAt(place) }]
				: [];
		});
	}

	#begin(): Kept {
		const id = newAttempt(Math.random);
		const { options } = this.set;
		const attempt = study.beginAttempt(
			{ id, code: '' },
			this.paper,
			options,
			Date.now(),
			this.questions
		);
		return { attempt, ended: false };
	}

	#arranged(place: number) {
		const seed = this.set.options.shuffle ? `${this.set.hash}/${this.attempt.id}` : this.set.hash;
		return arrange(this.paper.questions[place]!, seed);
	}

	#keep(change: Partial<Kept>, answered?: number) {
		this.#kept = { ...this.#kept, ...change };
		this.#keeper.keep(this.#kept, this.questions, answered);
	}
}
