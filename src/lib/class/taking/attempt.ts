import * as v from 'valibot';
import { complete } from '../../questions/kinds';
import { linked } from '../../questions/sets/linked';
import type { Certainty } from '../../study/log/entry';
import { random } from '../../study/rounds/random';
import { lastTurn, type Given } from './hand-in';
import type { Paper, SharedSet } from '../travel/shared-set';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const held = v.object({
	response: v.array(v.string()),
	/** Answered: the action was tapped since the response last changed. */
	done: v.boolean(),
	certainty: v.optional(v.picklist(['guess', 'think', 'sure'])),
	ms: v.number(),
	/** As the student was shown it; missing while only the teacher has the key. */
	score: v.optional(v.number())
});

/** A student's attempt at a set as it is stored: plain JSON, resumable at every step. */
export const attemptShape = v.pipe(
	v.object({
		version: v.literal(1),
		/** 32 bits, drawn at the beginning. */
		id: count,
		/** The code of the set: everything after the `#` of its link. */
		code: v.string(),
		/** The hash of the paper. */
		set: v.string(),
		/** The order in which questions are asked, as indices into the set. */
		order: v.array(count),
		/** Position in that order; its length once all were asked. */
		at: count,
		/** In the order of the set. */
		answers: v.array(held),
		name: v.string(),
		/** The number of the next hand-in. */
		turn: v.pipe(count, v.minValue(1)),
		/** The code last handed in, while nothing has changed since. */
		handed: v.optional(v.string()),
		/** The code with which the teacher has released the answers. */
		released: v.optional(v.string()),
		started: v.number()
	}),
	v.check(
		({ order, answers, at }) =>
			order.length === answers.length &&
			at <= order.length &&
			order.every((one) => one < answers.length),
		'an answer for each question'
	)
);
export type Attempt = v.InferOutput<typeof attemptShape>;

export const beginAttempt = (
	{ id, code }: Pick<Attempt, 'id' | 'code'>,
	paper: Paper,
	{ shuffle }: Pick<SharedSet['options'], 'shuffle'>,
	now: number,
	/** The same questions, with what links them. */
	questions: readonly { id: string; after?: string }[] = paper.questions
): Attempt => {
	const places = paper.questions.map((_, place) => place);
	return {
		version: 1,
		id,
		code,
		set: paper.hash,
		order: shuffle ? linkedPlaces(random(String(id)).shuffle(places), questions) : places,
		at: 0,
		answers: places.map(() => ({ response: [], done: false, ms: 0 })),
		name: '',
		turn: 1,
		started: now
	};
};

const linkedPlaces = (
	places: readonly number[],
	questions: readonly { id: string; after?: string }[]
): number[] =>
	linked(places.map((place) => ({ ...questions[place]!, place }))).map(({ place }) => place);

/** The index in the set of the question shown; undefined once all were asked. */
export const placeOf = ({ order, at }: Attempt): number | undefined => order[at];

export function go(attempt: Attempt, at: number): Attempt {
	const aim = Math.max(0, Math.min(at, attempt.order.length));
	return aim === attempt.at ? attempt : { ...attempt, at: aim };
}

/** Remembers what is picked or typed. Changing an answer after handing in begins another hand-in. */
export const respond = (attempt: Attempt, response: readonly string[]): Attempt =>
	change(attempt, { response: [...response], done: false, certainty: undefined });

/** Answers the question shown. `ms`: time since it was shown. */
export const commit = (
	attempt: Attempt,
	given: { certainty?: Certainty; ms: number; score?: number }
): Attempt => {
	const { ms } = attempt.answers[placeOf(attempt)!]!;
	const { certainty, score } = given;
	return change(attempt, {
		done: true,
		ms: ms + given.ms,
		...(certainty && { certainty }),
		...(score !== undefined && { score })
	});
};

export const named = (attempt: Attempt, name: string): Attempt =>
	name === attempt.name ? attempt : anew({ ...attempt, name });

/** Something else in the hand-in has changed, so the last code is out of date. */
export const outdate = (attempt: Attempt): Attempt => anew(attempt);

/** Handed in with this code. */
export const hand = (attempt: Attempt, code: string): Attempt => ({ ...attempt, handed: code });

export const release = (attempt: Attempt, code: string): Attempt => ({
	...attempt,
	released: code
});

/** The answers for the teacher, in the order of the set. An incomplete answer counts as unseen. */
export const givenIn = (
	{ answers }: Attempt,
	{ questions }: Paper,
	{ time }: Pick<SharedSet['options'], 'time'>,
	notes: { get(question: string): string | undefined }
): Given[] =>
	answers.map(({ response, certainty, ms }, place) => {
		const question = questions[place]!;
		if (!complete(question, response)) return 'unseen';
		const note = notes.get(question.id);
		return {
			response,
			...(certainty && { certainty }),
			...(time && ms > 0 && { seconds: ms / 1000 }),
			...(note && { note })
		};
	});

/** How many questions have an answer. */
export const answered = ({ answers }: Attempt, { questions }: Paper): number =>
	answers.filter(({ response }, place) => complete(questions[place]!, response)).length;

function change(attempt: Attempt, to: Partial<Attempt['answers'][number]>): Attempt {
	const place = placeOf(attempt)!;
	const answers = attempt.answers.map((held, at) => (at === place ? { ...held, ...to } : held));
	return anew({ ...attempt, answers });
}

function anew({ handed, ...attempt }: Attempt): Attempt {
	return handed ? { ...attempt, turn: Math.min(attempt.turn + 1, lastTurn) } : attempt;
}
