import fc from 'fast-check';
import type { Answer, Entry, Grade } from '../../src/lib/study/log/entry';

export const hour = 3_600_000;
export const points = ['c01', 'c02', 'ice', 'loaded-language', 'constructor'];

const gap = fc.oneof(
	{ weight: 6, arbitrary: fc.nat(30 * 60) },
	{ weight: 6, arbitrary: fc.integer({ min: 12 * 60, max: 40 * 24 * 60 }) },
	// Clocks set back, by hours or by a year.
	{ weight: 1, arbitrary: fc.integer({ min: -400 * 24 * 60, max: 0 }) }
);
const mode = fc.constantFrom<Answer['mode']>(
	'practise',
	'check',
	'cards',
	'cram',
	'reading',
	'set'
);
const shared = {
	gap,
	offset: fc.constantFrom(-600, -300, -240, 0, 330, 840),
	point: fc.option(fc.constantFrom(...points), { nil: undefined, freq: 12 }),
	item: fc.nat(5),
	mode,
	session: fc.nat(3),
	undoes: fc.option(fc.nat(4), { nil: undefined, freq: 8 })
};
const answered = fc.record({
	...shared,
	score: fc.constantFrom(0, 1, 1, 1, 0.5),
	try: fc.constantFrom<1 | 2>(1, 1, 1, 2),
	hints: fc.constantFrom(0, 0, 0, 1),
	certainty: fc.constantFrom<Answer['certainty']>(undefined, 'guess', 'think', 'sure')
});
const graded = fc.record({
	...shared,
	grade: fc.constantFrom<Grade['grade']>('again', 'hard', 'good', 'easy')
});

/** A learner's log by one writer: answers and grades over months, some undone, clocks and places changing. */
export const past = (maxLength = 60, writer = 'aaaaaaaa'): fc.Arbitrary<Entry[]> =>
	fc.array(fc.oneof(answered, graded), { maxLength, size: 'max' }).map((steps) => {
		let at = Date.UTC(2026, 8, 1);
		const entries: Entry[] = [];
		for (const { gap, undoes, offset, point, item, session, ...rest } of steps) {
			at += gap * 60_000;
			const written = { id: `${writer}.${entries.length + 1}`, at, offset };
			const undone = undoes === undefined ? undefined : entries.at(-1 - undoes);
			if (undone) {
				entries.push({ ...written, type: 'undo', of: undone.id });
				continue;
			}
			const named = {
				...written,
				item: `item-${item}`,
				hash: '0000000000000001',
				...(point !== undefined && { point }),
				session: `session-${session}`
			};
			if ('grade' in rest) entries.push({ ...named, type: 'grade', ...rest });
			else {
				const { certainty, ...given } = rest;
				entries.push({
					...named,
					type: 'answer',
					response: ['a'],
					...given,
					...(certainty && { certainty })
				});
			}
		}
		return entries;
	});

let seq = 0;
/** A card graded at ten in the morning, local time, of a study day. */
export const grade = (day: number, change: Partial<Grade> = {}): Grade => ({
	id: `bbbbbbbb.${++seq}`,
	at: day * 24 * hour + 10 * hour,
	offset: 0,
	type: 'grade',
	item: 'card-1',
	hash: '0000000000000001',
	point: 'c01',
	grade: 'good',
	mode: 'cards',
	session: `day-${day}`,
	...change
});
