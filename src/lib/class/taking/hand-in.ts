import { Refusal } from '../../codecs/files/door';
import type { Concealed } from '../../questions/kinds';
import type { Response } from '../../questions/kinds/kind';
import type { Certainty } from '../../study/log/entry';
import { codeOf, unwrapWhole, wrap } from '../travel/envelope';
import { Packer, toNumber, Unpacker } from '../travel/packing';
import { most, plain } from '../travel/sanitize';
import { ranksOf, textsIn } from '../../questions/kinds/codes';
import { reading, type Read } from '../travel/class-issue';
import { nearest, steps } from './seconds';
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
	/** How many times this attempt was handed in, this one counted; 7 for more. */
	turn: number;
	label: string;
	/** Nickname or number; empty where none was asked for. */
	name: string;
	answers: Given[];
}

export const certainties: (Certainty | undefined)[] = [undefined, 'guess', 'think', 'sure'];
export const lastTurn = 7;
const half = 2 ** 32;
const largest = { questions: 2000, bytes: 20_000 };

/** A new attempt; `random` gives numbers from 0 up to, not including, 1. */
export const newAttempt = (random: () => number): number => Math.floor(random() * half);

/** As a hand-in holds it: names on one line of at most 20 bytes, typed answers without what nobody sees. */
export function handIn(
	paper: Paper,
	{ attempt, turn, label, name, answers }: Omit<HandIn, 'set'>
): HandIn {
	return {
		set: paper.hash,
		attempt,
		turn: Math.min(turn, lastTurn),
		label: plain(label, most.label),
		name: plain(name, most.name),
		answers: paper.questions.map((question, index) => tidied(question, answers[index] ?? 'unseen'))
	};
}

function tidied(question: Concealed, given: Given): Given {
	if (given === 'unseen') return 'unseen';
	const { certainty, seconds, note } = given;
	const response = settled(question, given.response);
	if (!response.some(Boolean)) return 'unseen';
	const said = plain(note ?? '', most.note);
	return {
		response,
		...(certainty && { certainty }),
		...(seconds !== undefined && { seconds: nearest(seconds) }),
		...(said && { note: said })
	};
}

/** In the one form that travels: of several picked, `['c', 'a']` as `['a', 'c']`. */
function settled(question: Concealed, response: Response): Response {
	const ranks = ranksOf(question);
	if (!ranks)
		return Array.from({ length: textsIn(question) }, (_, index) =>
			plain(response[index] ?? '', most.answer)
		);
	const rank = ranks.rank(response);
	if (rank === undefined) throw new Error(`${question.id} cannot be answered ${response}`);
	return ranks.unrank(rank);
}

/** The code of what `handIn` made. */
export const writeHandIn = (given: HandIn, paper: Paper): string =>
	wrap('hand-in', pack(given, paper).bytes);

/** Of a code, or the link or file that it stands in. `other-set` for another paper's. */
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

/** Throws a `Refusal`. Whatever it takes, `pack` gives back to the byte. */
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
	const label = plainText(packed, most.label);
	const name = plainText(packed, most.name);
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
		given.note = plainText(packed, most.note);
	}
	const read = { set, attempt, turn, label, name, answers };
	// Packed bytes never begin with 0.
	if (bytes[0] === 0 || !packed.done || pack(read, paper).number !== number)
		throw new Refusal('damaged');
	return read;
}

/** A text that `handIn` would leave as it is. */
function plainText(packed: Unpacker, bytes: number): string {
	const text = packed.text(bytes);
	if (plain(text, bytes) !== text) throw new Refusal('damaged');
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
		: Array.from({ length: textsIn(question) }, () => plainText(packed, most.answer));
	if (!response.some(Boolean)) throw new Refusal('damaged');
	return { response, ...(certainty && { certainty }) };
}
