import type { Question } from '../../src/lib/questions/question';
import { start } from '../../src/lib/study/session/moves';
import { type Session } from '../../src/lib/study/session/session';

/** One question for each way a session can go. */
export const questions: Question[] = [
	{
		id: 'three-options',
		kind: 'choice',
		prompt: 'Which app?',
		point: 'c08',
		locator: 'P2.S1',
		hash: '0000000000000001',
		options: { a: 'SmartLINK', b: 'CBP One', c: 'Call Me' },
		right: ['a']
	},
	{
		id: 'two-options',
		kind: 'choice',
		prompt: 'New or old?',
		point: 'c03',
		locator: 'P1.S1',
		hash: '0000000000000002',
		options: { a: 'New', b: 'Old' },
		right: ['a']
	},
	{
		id: 'several-options',
		kind: 'choice',
		prompt: 'Which two?',
		point: 'loaded-language',
		locator: 'P1.S2',
		hash: '0000000000000003',
		options: { a: 'anemic', b: 'app', c: 'gambit', d: 'phone' },
		right: ['a', 'c']
	},
	{
		id: 'yes-or-no',
		kind: 'truth',
		prompt: 'The essay gives a song.',
		point: 'c31',
		locator: 'P7.S1',
		hash: '0000000000000004',
		right: 'yes'
	},
	{
		id: 'typed-word',
		kind: 'short',
		prompt: 'What does ERO stand in?',
		point: 'ero',
		locator: 'P4.S3',
		hash: '0000000000000005',
		accepted: ['ICE']
	},
	{
		id: 'five-in-order',
		kind: 'order',
		prompt: 'First to last?',
		locator: 'P3.S1',
		hash: '0000000000000006',
		items: { a: 'one', b: 'two', c: 'three', d: 'four', e: 'five' },
		right: ['a', 'b', 'c', 'd', 'e']
	},
	{
		id: 'find-a-place',
		kind: 'find',
		prompt: 'Where?',
		point: 'c32',
		locator: 'P7.S2',
		hash: '0000000000000007'
	}
];

export const wrong: Record<string, string[]> = {
	'three-options': ['b'],
	'two-options': ['b'],
	'several-options': ['a', 'b'],
	'yes-or-no': ['no'],
	'typed-word': ['police'],
	'five-in-order': ['c', 'd', 'e', 'a', 'b'],
	'find-a-place': ['P1.S1']
};

export const questionOf = (id: string): Question => questions.find((one) => one.id === id)!;

export const begin = (change: Partial<Session> = {}, of = questions): Session => ({
	...start(
		{
			id: 'session-1',
			kind: 'round',
			mode: 'practise',
			certainty: false,
			seed: 'seed',
			questions: of.map(({ id, hash, locator, point }) => ({
				id,
				hash: hash!,
				...(locator && { locator }),
				...(point && { point })
			}))
		},
		1000
	),
	...change
});
