import type { Paper } from '$lib/class/travel/shared-set';
import type { Question } from '$lib/questions/question';
import type { PlayerSet } from '$lib/questions/sets/player-set';
import { language } from '$words';
import type { Keeper } from './keeper';
import { standing, type Kept } from './kept';
import { room, type Api, type Dialect } from './dialects';
import { resume, suspend } from './suspended';

/** A learning platform that keeps what was answered. It hears of every answer at once: any may be the last. */
export class Platform implements Keeper {
	/** It did not take what it was told last. */
	silent = $state(false);
	#api: Api;
	#dialect: Dialect;
	#set: PlayerSet;
	#paper: Paper | undefined;
	#opened = Date.now();
	#answers = 0;
	#pass: number | undefined;
	#left = false;
	#last: Kept | undefined;

	constructor(api: Api, dialect: Dialect, set: PlayerSet) {
		this.#api = api;
		this.#dialect = dialect;
		this.#set = set;
		const { pass } = dialect;
		this.silent = this.#call('initialize') !== 'true';
		this.#answers = Number(this.#call('get', 'cmi.interactions._count')) || 0;
		const mark = this.#call('get', pass.element);
		this.#pass = mark === '' || isNaN(Number(mark)) ? undefined : Number(mark) / pass.of;
	}

	read(paper: Paper, questions: readonly Question[]): Kept | undefined {
		this.#paper = paper;
		const text = this.#call('get', 'cmi.suspend_data');
		return (this.#last = resume(text, paper, this.#set.options, questions, Date.now()));
	}

	keep(kept: Kept, questions: readonly Question[], answered?: number) {
		const anew = this.#last?.ended !== kept.ended || this.#last.attempt.id !== kept.attempt.id;
		this.#last = kept;
		if (answered !== undefined) this.#tell(kept, questions[answered]!, answered);
		const text = suspend(kept, this.#paper!, room);
		const taken = this.#call('set', 'cmi.suspend_data', text) === 'true';
		// What is only picked, or looked at, does not hurry.
		if (answered === undefined && !anew) return;
		const told = standing(kept, questions, language);
		for (const [element, value] of this.#dialect.standing(told, this.#pass))
			this.#call('set', element, value);
		this.silent = !this.#commit() || !taken;
	}

	/** The page is closed. */
	leave() {
		if (this.#left) return;
		this.#left = true;
		this.#commit();
		this.#call('terminate');
	}

	/** Platforms may know nothing of single answers. */
	#tell({ attempt }: Kept, question: Question, place: number) {
		const { response, ms } = attempt.answers[place]!;
		const pairs = this.#dialect.answer({ question, response, language, now: Date.now(), ms });
		for (const [field, value] of pairs)
			this.#call('set', `cmi.interactions.${this.#answers}.${field}`, value);
		this.#answers += 1;
	}

	#commit(): boolean {
		const { time, leaving } = this.#dialect;
		this.#call('set', time.element, time.say(Date.now() - this.#opened));
		this.#call('set', ...leaving);
		return this.#call('commit') === 'true';
	}

	#call(name: keyof Dialect['calls'], ...given: string[]): string {
		try {
			const parameters = given.length ? given : [''];
			return String(this.#api[this.#dialect.calls[name]]!(...parameters));
		} catch {
			return '';
		}
	}
}
