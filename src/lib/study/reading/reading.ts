import * as v from 'valibot';
import { paragraphOf } from '../../questions/essay';
import type { Question } from '../../questions/question';
import { choose, type Drawable } from '../rounds/choose';
import type { Answer, Entry, NewEntry } from '../log/entry';
import { random } from '../rounds/random';
import { commit, respond, start } from '../session/moves';

/** One reading of the essay as stored; its answers are in the log. */
export const readingShape = v.object({
	version: v.literal(1),
	/** The session ids of the guesses and of the checkpoints in the log. */
	guess: v.string(),
	read: v.string(),
	/** The reader wants to be asked while reading. */
	asking: v.boolean(),
	/** Question ids by part of the essay, in reading order. */
	guesses: v.record(v.string(), v.string()),
	checkpoints: v.record(v.string(), v.string())
});
export type Reading = v.InferOutput<typeof readingShape>;

const guessCount = 3;

/**
 * A checkpoint for every part with a quick question, and guesses on other questions in three parts; unseen ones first.
 * Nothing is asked about the title, which takes a second to read.
 */
export function planReading(
	quick: readonly Drawable[],
	seen: ReadonlyMap<string, { at: number; score: number }>,
	{ guess, read }: Pick<Reading, 'guess' | 'read'>
): Reading {
	const chance = random(read);
	const rows = quick
		.map((row) => ({ ...row, locator: paragraphOf(row.locator ?? 'T') }))
		.filter(({ locator }) => locator !== 'T');
	const order = [...new Set(rows.map(({ locator }) => locator))];
	const oneEach = (from: readonly Drawable[], count: number) => {
		const chosen = choose(from, [], { count, seen }, chance, 1);
		return Object.fromEntries(
			order.flatMap((part) => {
				const row = chosen.find(({ locator }) => locator === part);
				return row ? [[part, row.id]] : [];
			})
		);
	};
	const checkpoints = oneEach(rows, order.length);
	const asked = Object.values(checkpoints);
	const others = rows.filter(({ id }) => !asked.includes(id));
	const guesses = oneEach(others, guessCount);
	return { version: 1, guess, read, asking: false, guesses, checkpoints };
}

/** One question of a reading. */
export interface Ask {
	key: string;
	/** Asked before reading, after its part, or again after the next part. */
	when: 'before' | 'after' | 'again';
	/** The part where it is asked; for a guess, where its answer is found. */
	part: string;
	item: string;
	session: string;
	try: 1 | 2;
	answer?: Answer;
}

/**
 * Everything this reading asks, in order. A missed guess is asked again after its part, replacing what was planned
 * there; a missed checkpoint comes back once, at the next one. `entries` in the log's order.
 */
export function asks(reading: Reading, entries: readonly Entry[]): Ask[] {
	const answers = new Map(
		entries
			.filter((entry) => entry.type === 'answer')
			.map((answer) => [`${answer.session} ${answer.item} ${answer.try}`, answer])
	);
	const ask = (when: Ask['when'], part: string, item: string): Ask => {
		const session = when === 'before' ? reading.guess : reading.read;
		const at = when === 'again' ? 2 : 1;
		const key = `${session} ${item} ${at}`;
		return { key, when, part, item, session, try: at, answer: answers.get(key) };
	};
	const guesses = Object.entries(reading.guesses).map(([part, item]) => ask('before', part, item));
	let back: string[] = [];
	const checkpoints = Object.entries(reading.checkpoints).flatMap(([part, item]) => {
		const planned = ask('after', part, item);
		const guess = guesses.find((one) => one.part === part && isMissed(one));
		const own = guess && !planned.answer ? ask('after', part, guess.item) : planned;
		const again = back.map((missed) => ask('again', part, missed));
		back = isMissed(own) ? [own.item] : [];
		return [...again, own];
	});
	return [...guesses, ...checkpoints];
}

/** An earlier reading has been started. */
export const isLater = ({ guess, read }: Reading, entries: readonly Entry[]): boolean =>
	entries.some(
		(entry) =>
			entry.type === 'answer' &&
			entry.mode === 'reading' &&
			entry.session !== guess &&
			entry.session !== read
	);

export const isMissed = ({ answer }: Ask): boolean => answer !== undefined && answer.score < 1;

/** The log entry for an answer, once. Answers before reading are logged as guesses. */
export function answerAsk(
	ask: Ask,
	question: Question,
	response: readonly string[],
	given: { language: string; ms: number }
): NewEntry | undefined {
	if (ask.answer) return undefined;
	const { item: id, session, when } = ask;
	const asked = { id, hash: question.hash!, point: question.point };
	const plan = { id: session, kind: 'round', mode: 'check', certainty: false, seed: id } as const;
	const { entry } = commit(respond(start({ ...plan, questions: [asked] }, 0), response), question, {
		...given,
		hints: 0,
		...(when === 'before' && { certainty: 'guess' })
	});
	return entry?.type === 'answer' ? { ...entry, mode: 'reading', try: ask.try } : undefined;
}
