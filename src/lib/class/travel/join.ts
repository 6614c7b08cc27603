import { Refusal } from '../../codecs/files/door';
import type { Question } from '../../questions/question';
import type { ReadySet } from '../../questions/sets/ready-set';
import { fromGroups, numberOf, toGroups } from '../taking/code-groups';
import { reading, type Read } from './class-issue';
import { chosenBy, rankOf } from './combination';
import { packOptions, unpackOptions } from './pack-options';
import { Packer, Unpacker } from './packing';
import { isShort, type ClassOptions, type SharedSet } from './shared-set';

// A code short enough to be read from a board and typed: five letters for a ready-made set; ten for some of its
// questions, for up to three questions of the bank in any order, or for four in the bank's. There is no room for a
// class's name, a seal, or a seed.

const most = { ready: 64, number: 1024, numbers: 3, unordered: 4 };
/** What ten letters say beside options and hash. */
const room = most.number ** most.numbers;
/** Of a part: which set, and which of its questions. */
const part = { ready: 32, questions: 24 };
/** Hexadecimal digits of the paper's hash, by how many letters there are: enough to notice most other versions. */
const hashDigits = { 5: 2, 10: 1 } as const;

/** What a typed code says; the questions of a ready-made set are looked up. */
export interface Join {
	options: ClassOptions;
	of:
		| { ready: number }
		| { numbers: number[] }
		/** Places in a ready-made set. */
		| { partOf: number; places: number[] }
		/** Numbers, the lowest first, of questions in the order of the bank. */
		| { unordered: number[] };
	/** The first digits of the paper's hash. */
	hash: string;
}

export type Ready = Pick<ReadySet, 'number' | 'questions'>;
export type Numbered = Pick<Question, 'id' | 'number'>;

/** Nothing for what does not fit into ten letters. `bank`: the numbers of all questions in their order. */
export function joinOf(
	shared: SharedSet,
	questions: readonly Numbered[],
	ready: readonly Ready[],
	bank: readonly number[]
): Join | undefined {
	const { options, hash, seal } = shared;
	if (seal || !isShort({ ...shared, title: undefined, instructions: undefined })) return undefined;
	const ids = questions.map(({ id }) => id);
	const found = ready.find((one) => one.questions.join(' ') === ids.join(' '));
	if (found) return { options, of: { ready: Number(found.number) }, hash: hash.slice(0, 2) };
	const numbers = questions.map(({ number }) => Number(number));
	const of = tenLetters(ids, numbers, ready, bank);
	return of && { options, of, hash: hash.slice(0, 1) };
}

function tenLetters(
	ids: string[],
	numbers: number[],
	ready: readonly Ready[],
	bank: readonly number[]
): Join['of'] | undefined {
	if (numbers.length <= most.numbers && numbers.every((one) => one < most.number))
		return { numbers };
	for (const { number, questions } of ready) {
		const places = ids.map((id) => questions.indexOf(id));
		const fits = Number(number) < part.ready && questions.length <= part.questions;
		if (fits && ascends([-1, ...places])) return { partOf: Number(number), places };
	}
	if (numbers.length !== most.unordered || !ascends(numbers.map((one) => bank.indexOf(one))))
		return undefined;
	const unordered = numbers.toSorted((a, b) => a - b);
	return rankOf(unordered) < room / 2 ? { unordered } : undefined;
}

export const ascends = (places: readonly number[]) =>
	places.every((place, index) => index === 0 || place > places[index - 1]!);

/** `K7Q2X`, or two groups of five. */
export function writeJoin({ options, of, hash }: Join): string {
	const packer = new Packer();
	packOptions(packer, options);
	packer.put(parseInt(hash, 16), 16 ** hash.length);
	if ('ready' in of) {
		packer.put(of.ready, most.ready);
		// The next digit up is the version.
		return toGroups(packer.number, 4);
	}
	if ('numbers' in of) {
		for (let at = 0; at < most.numbers; at++) packer.put(of.numbers[at] ?? 0, most.number);
		return toGroups(packer.number, 8);
	}
	const isPart = 'partOf' in of;
	packer.flag(isPart);
	if (isPart) {
		packer.put(of.partOf, part.ready);
		packer.put(
			of.places.reduce((mask, place) => mask + 2 ** place, 0),
			2 ** part.questions
		);
	} else packer.put(rankOf(of.unordered), room / 2);
	packer.flag(true);
	return toGroups(packer.number, 8);
}

const sign = '[0-9A-Za-z]';
const form = new RegExp(`^${sign}{5}(?:[\\s-]*${sign}{5})?$`);
/** Whether somebody typed a short code, rightly or not; links and other codes are longer. */
export const isJoin = (text: string): boolean => form.test(text.trim());

/** In the one form that an address has: without gaps, and with the letters that look-alikes stand for. */
export const tidy = (text: string): string =>
	text
		.replace(/[\s-]/g, '')
		.toUpperCase()
		.replace(/O/g, '0')
		.replace(/[IL]/g, '1')
		.replace(/U/g, 'V');

/** `mistyped` names the group; `newer-version` or `damaged` for what `writeJoin` would not write. */
export const readJoin = (text: string): Read<Join> =>
	reading(() => {
		const { digits, groups, mistyped, whole } = fromGroups(tidy(text));
		if (mistyped.length || !whole)
			throw new Refusal('mistyped', { group: mistyped[0] ?? 1, groups: mistyped.join(', ') });
		const packed = new Unpacker(numberOf(digits));
		const options = unpackOptions(packed);
		const length = hashDigits[groups === 1 ? 5 : 10];
		const hash = packed
			.take(16 ** length)
			.toString(16)
			.padStart(length, '0');
		const of = groups === 1 ? { ready: packed.take(most.ready) } : readTen(packed);
		if (!packed.done) throw new Refusal('newer-version');
		const join: Join = { options, of, hash };
		if (tidy(writeJoin(join)) !== tidy(text)) throw new Refusal('damaged');
		const listed = 'numbers' in of ? of.numbers : 'places' in of ? of.places : [1];
		if (!listed.length || new Set(listed).size < listed.length) throw new Refusal('damaged');
		return join;
	});

function readTen(packed: Unpacker): Join['of'] {
	const said = new Unpacker(packed.large(BigInt(room)));
	if (!packed.flag()) {
		const numbers = Array.from({ length: most.numbers }, () => said.take(most.number));
		return { numbers: numbers.filter(Boolean) };
	}
	if (!said.flag()) return { unordered: chosenBy(said.large(BigInt(room / 2)), most.unordered) };
	const partOf = said.take(part.ready);
	const mask = said.take(2 ** part.questions);
	const places = Array.from({ length: part.questions }, (_, place) => place);
	return { partOf, places: places.filter((place) => Math.floor(mask / 2 ** place) % 2) };
}

/** The set that a code names, as if its link had come. Fails with `unknown-set` where this app has no such one. */
export function sharedFrom(
	{ options, of, hash }: Join,
	language: string,
	ready: readonly (Ready & Pick<ReadySet, 'title' | 'instructions'>)[],
	bank: readonly { id: string; number: string }[]
): Read<SharedSet> {
	const named = 'ready' in of ? of.ready : 'partOf' in of ? of.partOf : undefined;
	const found = ready.find(({ number }) => Number(number) === named);
	const ids = 'partOf' in of ? of.places.map((at) => found?.questions[at]) : found?.questions;
	const numbers =
		'numbers' in of
			? of.numbers
			: 'unordered' in of
				? bank.map(({ number }) => Number(number)).filter((one) => of.unordered.includes(one))
				: (ids ?? []).map((id) => Number(bank.find((one) => one.id === id)?.number));
	const all = 'unordered' in of ? of.unordered.length : numbers.length;
	if ((named !== undefined && !found) || numbers.length < all || numbers.some(Number.isNaN))
		return { issue: { code: 'unknown-set' } };
	return {
		value: {
			...{ language, options, hash, bank: '', seed: numbers[0]!, label: '' },
			...('ready' in of && found && { title: found.title, instructions: found.instructions }),
			items: numbers.map((number) => ({ from: 'bank', number }))
		}
	};
}
