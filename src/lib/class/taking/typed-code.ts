import { Refusal } from '../../codecs/files/door';
import type { Concealed } from '../../questions/kinds';
import { fromGroups, numberOf, toGroups, unlisted } from './code-groups';
import { certainties, handIn, lastTurn, type Given, type HandIn } from './hand-in';
import { Packer, Unpacker } from '../travel/packing';
import { ranksOf } from '../../questions/kinds/codes';
import { reading, type Read } from '../travel/class-issue';
import type { Paper } from '../travel/shared-set';

// For when only a voice or a slip of paper is left: 45 characters for 25 choices of up to eight options. Its length
// depends on the paper alone, so a missing group is noticed. The teacher types nickname and class.

const version = 1;
const versions = 4;
const markBits = 2 ** 16;
const levels = BigInt(certainties.length);
const half = 2 ** 32;

/** The first 16 bits of the paper's hash. */
const markOf = ({ hash }: Paper) => parseInt(hash.slice(0, 4), 16);
const countOf = (question: Concealed) => ranksOf(question)?.bound ?? 0n;
const baseOf = (question: Concealed) => 1n + levels * countOf(question);

/** Why this paper has no typed code: answers in words (`typed-text`) or a sealed class (`typed-sealed`). */
export function untypable({
	questions,
	seal
}: Paper): { code: string; params?: { count: number } } | undefined {
	if (seal) return { code: 'typed-sealed' };
	const count = questions.filter((question) => !ranksOf(question)).length;
	return count ? { code: 'typed-text', params: { count } } : undefined;
}

/** Characters in a code for this paper, including checks. */
export function typedLength({ questions }: Paper): number {
	const all = questions.reduce(
		(product, question) => product * baseOf(question),
		BigInt(versions * markBits) * BigInt(half * lastTurn)
	);
	const bits = (all - 1n).toString(2).length;
	return Math.ceil(bits / 20) * 5;
}

const signsIn = (text: string) => unlisted(text).replace(/[\s\-‐-―]/g, '');

/** The characters of what could be a typed code: both letters and digits, grouped or not. */
export function signsOf(text: string): string | undefined {
	const signs = signsIn(text);
	return /^[0-9A-Za-z]{10,}$/.test(signs) && /\d/.test(signs) ? signs : undefined;
}

/** The characters of any text that a typed code may have. */
export const countSigns = (text: string): number => signsIn(text).length;

/** Whether this may be a code for this paper, perhaps with one group missing or doubled. */
export const isAbout = (signs: string, paper: Paper) =>
	Math.abs(signs.length - typedLength(paper)) <= 5;

export function writeTyped({ attempt, turn, answers }: HandIn, paper: Paper): Read<string> {
	const issue = untypable(paper);
	if (issue) return { issue };
	const packer = new Packer();
	packer.put(version, versions);
	packer.put(markOf(paper), markBits);
	packer.put(attempt, half);
	packer.put(turn - 1, lastTurn);
	paper.questions.forEach((question, index) =>
		packer.put(digitOf(question, answers[index]!), baseOf(question))
	);
	return { value: toGroups(packer.number, (typedLength(paper) / 5) * 4) };
}

function digitOf(question: Concealed, given: Given): bigint {
	if (given === 'unseen') return 0n;
	const level = BigInt(certainties.indexOf(given.certainty));
	return 1n + ranksOf(question)!.rank(given.response)! * levels + level;
}

/** A hand-in without name and label. `mistyped` names the groups, counted from 1. */
export const readTyped = (text: string, paper: Paper): Read<HandIn> =>
	reading(() => {
		const issue = untypable(paper);
		if (issue) throw new Refusal(issue.code, issue.params);
		const { digits, groups, mistyped, whole } = fromGroups(text);
		const expected = typedLength(paper) / 5;
		// No slip makes it twice as long.
		if (groups > 2 * expected) throw new Refusal('typed-length', { groups, expected });
		if (mistyped.length && (groups === expected || !whole))
			throw new Refusal('mistyped', { group: mistyped[0]!, groups: mistyped.join(', ') });
		// A group too few, or another set's code.
		if (groups !== expected || !whole) throw new Refusal('typed-length', { groups, expected });

		const packed = new Unpacker(numberOf(digits));
		const theirs = packed.take(versions);
		if (theirs > version) throw new Refusal('newer-version');
		if (theirs < version) throw new Refusal('damaged');
		if (packed.take(markBits) !== markOf(paper)) throw new Refusal('other-set');
		const attempt = packed.take(half);
		const turn = packed.take(lastTurn) + 1;
		const answers = paper.questions.map((question): Given => {
			const digit = packed.large(baseOf(question));
			if (digit === 0n) return 'unseen';
			const response = ranksOf(question)!.unrank((digit - 1n) / levels);
			const certainty = certainties[Number((digit - 1n) % levels)];
			return { response, ...(certainty && { certainty }) };
		});
		if (!packed.done) throw new Refusal('damaged');
		return handIn(paper, { attempt, turn, label: '', name: '', answers });
	});

/** Adds the name and class that the teacher typed beside the code. */
export const named = (
	paper: Paper,
	given: HandIn,
	{ name, label }: { name: string; label: string }
) => handIn(paper, { ...given, name, label });
