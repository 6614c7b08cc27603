import { Refusal } from '../../codecs/files/door';
import type { Concealed } from '../../questions/kinds';
import type { Response } from '../../questions/kinds/kind';
import type { Certainty } from '../../study/log/entry';
import { codeOf, unwrapWhole, wrap } from '../travel/envelope';
import { Packer, toNumber, Unpacker } from '../travel/packing';
import { most, sanitize } from '../travel/sanitize';
import { ranksOf, textsIn } from '../../questions/kinds/codes';
import { reading, type Read } from '../travel/class-issue';
import type { Paper } from '../travel/shared-set';

/** One answer. A question that was not answered is `unseen`, which is not wrong. */
export type Given =
	| 'unseen'
	| {
			response: Response;
			certainty?: Certainty;
			/** One of `steps`, where time was asked for. */
			seconds?: number;
			/** "I read it differently", where the student shares it. */
			note?: string;
	  };

/** A student's answers to a set, on their way to the teacher. */
export interface HandIn {
	/** The hash of the paper. */
	set: string;
	/** 32 random bits, drawn when the student began: another attempt has another number. */
	attempt: number;
	/** How many times this attempt was handed in, including this time; 7 for more. */
	turn: number;
	label: string;
	/** Nickname or number; empty where none was asked for. */
	name: string;
	answers: Given[];
	/** It came open to a class whose hand-ins are sealed; not in the code itself. */
	unsealed?: true;
}

export const certainties: (Certainty | undefined)[] = [undefined, 'guess', 'think', 'sure'];
export const lastTurn = 7;
/** Seconds in 31 steps, so that a time takes five bits. */
export const steps = [
	...[1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 45, 50, 60],
	...[75, 90, 120, 150, 180, 240, 300, 600, 1200, 3600]
];
const nearest = (time: number): number =>
	steps.reduce((best, step) => (Math.abs(step - time) < Math.abs(best - time) ? step : best));
const half = 2 ** 32;
const largest = { questions: 2000, bytes: 20_000 };

/** A new attempt; `random` gives numbers from 0 up to, not including, 1. */
export const newAttempt = (random: () => number): number => Math.floor(random() * half);

/** A hand-in with sanitized texts and canonical responses. */
export function handIn(
	paper: Paper,
	{ attempt, turn, label, name, answers }: Omit<HandIn, 'set'>
): HandIn {
	return {
		set: paper.hash,
		attempt,
		turn: Math.min(turn, lastTurn),
		label: sanitize(label, most.label),
		name: sanitize(name, most.name),
		answers: paper.questions.map((question, index) =>
			sanitizeGiven(question, answers[index] ?? 'unseen')
		)
	};
}

function sanitizeGiven(question: Concealed, given: Given): Given {
	if (given === 'unseen') return 'unseen';
	const { certainty, seconds, note } = given;
	const response = canonicalResponse(question, given.response);
	if (!response.some(Boolean)) return 'unseen';
	const said = sanitize(note ?? '', most.note);
	return {
		response,
		...(certainty && { certainty }),
		...(seconds !== undefined && { seconds: nearest(seconds) }),
		...(said && { note: said })
	};
}

/** `['c', 'a']` becomes `['a', 'c']` where several are picked in any order. */
function canonicalResponse(question: Concealed, response: Response): Response {
	const ranks = ranksOf(question);
	if (!ranks)
		return Array.from({ length: textsIn(question) }, (_, index) =>
			sanitize(response[index] ?? '', most.answer)
		);
	const rank = ranks.rank(response);
	if (rank === undefined) throw new Error(`${question.id} cannot be answered ${response}`);
	return ranks.unrank(rank);
}

/** The code of a hand-in made by `handIn`. */
export const writeHandIn = (given: HandIn, paper: Paper): string =>
	wrap('hand-in', pack(given, paper).bytes);

/** Accepts a code, or a link or file that contains one. `other-set` if it answers another paper. */
export const readHandIn = (text: string, paper: Paper): Read<HandIn> =>
	reading(() => {
		const code = codeOf(text);
		return unpack(unwrapWhole(code, ['hand-in']).bytes, paper);
	});

export function pack({ set, attempt, turn, label, name, answers }: HandIn, paper: Paper): Packer {
	const packer = new Packer();
	packer.put(parseInt(set, 16), 2 ** 48);
	packer.put(attempt, half);
	packer.put(turn - 1, lastTurn);
	packer.text(label);
	packer.text(name);
	const seen = answers.flatMap((given) => (given === 'unseen' ? [] : given));
	const sure = seen.some(({ certainty }) => certainty);
	const timed = seen.some(({ seconds }) => seconds !== undefined);
	packer.flag(sure);
	packer.flag(timed);
	packer.count(answers.length);
	answers.forEach((given, index) => {
		putGiven(packer, paper.questions[index]!, given, sure ? 4 : 1);
		if (timed && given !== 'unseen')
			packer.put(given.seconds === undefined ? 0 : steps.indexOf(given.seconds) + 1, 32);
	});
	const noted = answers.flatMap((given, index) => (given !== 'unseen' && given.note ? index : []));
	packer.count(noted.length);
	for (const index of noted) {
		packer.put(index, answers.length);
		packer.text((answers[index] as Exclude<Given, 'unseen'>).note!);
	}
	return packer;
}

/** Throws a `Refusal` for bytes that `pack` would not write exactly so. */
export function unpack(bytes: Uint8Array, paper: Paper): HandIn {
	if (bytes.length > largest.bytes) throw new Refusal('damaged');
	const number = toNumber(bytes);
	const packed = new Unpacker(number);
	const set = packed
		.take(2 ** 48)
		.toString(16)
		.padStart(12, '0');
	const attempt = packed.take(half);
	const turn = packed.take(lastTurn) + 1;
	const label = takeText(packed, most.label);
	const name = takeText(packed, most.name);
	if (set !== paper.hash) throw new Refusal('other-set', label ? { label } : undefined);
	const sure = packed.flag();
	const timed = packed.flag();
	const length = packed.count(largest.questions);
	if (length !== paper.questions.length) throw new Refusal('damaged');
	const answers = paper.questions.map((question): Given => {
		const given = takeGiven(packed, question, sure ? 4 : 1);
		const time = timed && given !== 'unseen' ? packed.take(32) : 0;
		return given !== 'unseen' && time ? { ...given, seconds: steps[time - 1] } : given;
	});
	for (let notes = packed.count(length); notes > 0; notes--) {
		const given = answers[packed.take(length)]!;
		if (given === 'unseen') throw new Refusal('damaged');
		given.note = takeText(packed, most.note);
	}
	const read = { set, attempt, turn, label, name, answers };
	// Packed bytes never begin with 0.
	if (bytes[0] === 0 || !packed.done || pack(read, paper).number !== number)
		throw new Refusal('damaged');
	return read;
}

/** Refuses a text that is not sanitized. */
function takeText(packed: Unpacker, bytes: number): string {
	const text = packed.text(bytes);
	if (sanitize(text, bytes) !== text) throw new Refusal('damaged');
	return text;
}

function putGiven(packer: Packer, question: Concealed, given: Given, levels: number) {
	const ranks = ranksOf(question);
	const base = 1n + BigInt(levels) * (ranks?.bound ?? 1n);
	if (given === 'unseen') return packer.put(0, base);
	const rank = ranks ? ranks.rank(given.response)! : 0n;
	const level = certainties.indexOf(given.certainty);
	packer.put(1n + rank * BigInt(levels) + BigInt(level), base);
	if (!ranks) for (const text of given.response) packer.text(text);
}

function takeGiven(packed: Unpacker, question: Concealed, levels: number): Given {
	const ranks = ranksOf(question);
	const digit = packed.large(1n + BigInt(levels) * (ranks?.bound ?? 1n));
	if (digit === 0n) return 'unseen';
	const certainty = certainties[Number((digit - 1n) % BigInt(levels))];
	const response = ranks
		? ranks.unrank((digit - 1n) / BigInt(levels))
		: Array.from({ length: textsIn(question) }, () => takeText(packed, most.answer));
	if (!response.some(Boolean)) throw new Refusal('damaged');
	return { response, ...(certainty && { certainty }) };
}
