import fc from 'fast-check';
import type { Concealed } from '../../src/lib/questions/kinds';
import { conceal } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';
import {
	handIn,
	newAttempt,
	steps,
	type Given,
	type HandIn
} from '../../src/lib/class/taking/hand-in';
import type { Paper, SharedSet } from '../../src/lib/class/travel/shared-set';
import { most, sanitize } from '../../src/lib/class/travel/sanitize';
import { ranksOf, textsIn } from '../../src/lib/questions/kinds/codes';
import { fixtures } from '../questions/fixtures';

export const number32 = fc.nat(2 ** 32 - 1);
export const hexadecimal = (length: number) =>
	fc
		.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
		.map((digits) => digits.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 30 });
export const label = anything.map((text) => sanitize(text, most.label));

export const options = fc.record({
	mode: fc.constantFrom('practise' as const, 'check' as const),
	shuffle: fc.boolean(),
	certainty: fc.boolean(),
	name: fc.boolean(),
	time: fc.boolean()
});
const seal = fc.tuple(fc.constantFrom('02', '03'), hexadecimal(64)).map(([sign, x]) => sign + x);

export const shortSet: fc.Arbitrary<SharedSet> = fc
	.record({
		language: fc.constantFrom('en', 'es', 'en-US', 'zz-ZZ'),
		bank: hexadecimal(8),
		hash: hexadecimal(4),
		options,
		items: fc
			.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 40 })
			.map((numbers) => numbers.map((number) => ({ from: 'bank' as const, number }))),
		seed: number32,
		label,
		seal: fc.option(seal, { nil: undefined })
	})
	.map(({ seal, ...set }) => ({ ...set, ...(seal && { seal }) }));

const concealedFixtures = fixtures.map(conceal);
/** Choices of up to eight options, single and multiple, and one question of every kind. */
export const question: fc.Arbitrary<Concealed> = fc.oneof(
	fc.constantFrom(...concealedFixtures),
	fc
		.tuple(fc.integer({ min: 2, max: 8 }), fc.boolean())
		.map(([count, several]) => choiceOf(count, several))
);

export const choiceOf = (count: number, several = false): Concealed => ({
	id: `choice-of-${count}`,
	kind: 'choice',
	prompt: 'Which?',
	options: Object.fromEntries([...'abcdefghijkl'.slice(0, count)].map((id) => [id, `text ${id}`])),
	several
});

export const paper: fc.Arbitrary<Paper> = fc.record({
	hash: hexadecimal(12),
	questions: fc.array(question, { minLength: 1, maxLength: 12 })
});
export const typable = paper.filter(({ questions }) => questions.every((one) => ranksOf(one)));

const text = fc.oneof(anything, fc.constantFrom('100,000', 'almost', 'ñandú', '👩‍👩‍👧'));

export const responseTo = (question: Concealed): fc.Arbitrary<string[]> => {
	const ranks = ranksOf(question);
	return ranks
		? fc.bigInt({ min: 0n, max: ranks.bound - 1n }).map(ranks.unrank)
		: fc.array(text, { minLength: textsIn(question), maxLength: textsIn(question) });
};

export const givenTo = (question: Concealed, bare = false): fc.Arbitrary<Given> =>
	fc.oneof(
		{ weight: 1, arbitrary: fc.constant<Given>('unseen') },
		{
			weight: 4,
			arbitrary: fc
				.record({
					response: responseTo(question),
					certainty: fc.constantFrom(
						undefined,
						'guess' as const,
						'think' as const,
						'sure' as const
					),
					seconds: bare ? fc.constant(undefined) : fc.constantFrom(undefined, ...steps),
					note: bare ? fc.constant(undefined) : fc.option(text, { nil: undefined, freq: 9 })
				})
				.map((given): Given => given)
		}
	);

export const handInTo = (paper: Paper, bare = false): fc.Arbitrary<HandIn> =>
	fc
		.record({
			attempt: number32,
			turn: fc.integer({ min: 1, max: 9 }),
			label: bare ? fc.constant('') : anything,
			name: bare ? fc.constant('') : anything,
			answers: fc.tuple(...paper.questions.map((question) => givenTo(question, bare)))
		})
		.map((given) => handIn(paper, given));

/** A hand-in and the paper it answers. */
export const answered = (papers: fc.Arbitrary<Paper> = paper, bare = false) =>
	papers.chain((paper) => handInTo(paper, bare).map((given) => ({ paper, given })));

/** Twenty-five choices, all answered as the last possible answer: nothing takes more room. */
export function fullest(
	count: number,
	options: number,
	several = false
): { paper: Paper; given: HandIn } {
	const paper = {
		hash: 'f'.repeat(12),
		questions: Array.from({ length: count }, () => choiceOf(options, several))
	};
	const given = handIn(paper, {
		attempt: newAttempt(() => 0.999999999999),
		turn: 7,
		label: '¶'.repeat(10),
		name: 'ÿ'.repeat(10),
		answers: paper.questions.map((question) => {
			const ranks = ranksOf(question)!;
			return { response: ranks.unrank(ranks.bound - 1n), certainty: 'sure' };
		})
	});
	return { paper, given };
}

/** The text with one sign put for another: all places, each with a few others. */
export function* withOneChanged(text: string, signs: string) {
	for (let at = 0; at < text.length; at++) {
		for (const sign of signs) {
			if (sign !== text[at]) yield text.slice(0, at) + sign + text.slice(at + 1);
		}
	}
}

export const questionsOf = (...kinds: Question['kind'][]) =>
	fixtures.filter(({ kind }) => kinds.includes(kind));
