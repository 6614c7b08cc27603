import fc from 'fast-check';
import type { Drawable } from '../../src/lib/study/rounds/choose';

/** The places of an essay as large as ours. */
export const places = [
	'T',
	...['P1', 'P2', 'P4', 'P5', 'P7'].flatMap((paragraph) => [`${paragraph}.S1`, `${paragraph}.S2`]),
	...['P3.S1', 'P3.S2', 'P3.S3', 'P4.S3', 'B1', 'B2', 'B3', 'P6.S1'],
	...['A.S1', 'A.S2', 'A.S3', 'A.S4', 'A.S5']
];
/** Kinds that are drawn without being wished for. */
export const kinds = [
	'choice',
	'truth',
	'cloze',
	'short',
	'number',
	'match',
	'order',
	'sort',
	'find',
	'estimate'
];
export const levels = ['recall', 'understand', 'analyse', 'check'];

/** A bank of our size: 22 places, each with 5 to 7 questions. */
export const bank: Drawable[] = Array.from({ length: 132 }, (_, index) => ({
	id: `question-${index}`,
	kind: kinds[index % kinds.length]!,
	point: `c${index % 36}`,
	locator: places[(index * 7) % 22]!,
	level: levels[(index + Math.floor(index / kinds.length)) % 4]!
}));

/** Any bank: few or many questions, crowded or spread, some without a place. */
export const anyBank = fc
	.array(
		fc.record({
			kind: fc.constantFrom(...kinds),
			locator: fc.option(fc.constantFrom(...places.slice(0, 8)), { nil: undefined }),
			level: fc.constantFrom(...levels),
			point: fc.constantFrom('c01', 'c02', 'ice')
		}),
		{ maxLength: 30 }
	)
	.map((rows): Drawable[] => rows.map((row, index) => ({ id: `question-${index}`, ...row })));
