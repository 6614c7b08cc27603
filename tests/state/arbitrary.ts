import fc from 'fast-check';
import type { Entry, NewEntry } from '../../src/lib/study/log/entry';

export const nasty = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	// Any UTF-16 unit, lone surrogates and NUL among them.
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
		.map((units) => String.fromCharCode(...units)),
	fc.constantFrom(
		'',
		'\n',
		'\u2028',
		'","',
		'1 abc\n',
		'[0]',
		'__proto__',
		'constructor',
		'=1+1',
		'ñ',
		'👩‍🏫',
		'‮',
		'c01'
	)
);
const at = fc.oneof(fc.integer({ min: 1.6e12, max: 2e12 }), fc.integer({ min: -8e14, max: 8e14 }));
// What JSON holds: no zero with a sign, nothing infinite.
const double = (most = Number.MAX_VALUE) =>
	fc.double({ min: 0, max: most, noNaN: true }).map((value) => value + 0);
const offset = fc.oneof(fc.integer({ min: -720, max: 840 }), double());
const score = fc.oneof(
	fc.constantFrom(0, 1, 1 / 3, 2 / 3, 0.5, 5 / 6, 0.1 + 0.2, 1 - 1e-16, 5e-324),
	double(1)
);
const mode = fc.constantFrom('practise', 'check', 'cards', 'cram', 'reading', 'set');
const ms = fc.oneof(fc.nat(), double(), fc.constantFrom(-1, 0));
const named = { item: nasty, hash: nasty, mode, session: nasty };
const optional = { noNullPrototype: true, requiredKeys: [] as never[] };
const with_ = <Must extends object, May extends object>(
	must: fc.Arbitrary<Must>,
	may: fc.Arbitrary<May>
) => fc.tuple(must, may).map(([a, b]) => ({ ...a, ...b }));

export const newEntry = fc.oneof(
	with_(
		fc.record({
			type: fc.constant('answer'),
			...named,
			response: fc.array(fc.oneof(nasty, fc.constantFrom('by-phone', 'P1.S2', 'a', 'b')), {
				maxLength: 6
			}),
			score,
			try: fc.constantFrom(1, 2),
			hints: fc.oneof(fc.constant(0), fc.nat())
		}),
		fc.record({ point: nasty, certainty: fc.constantFrom('guess', 'think', 'sure'), ms }, optional)
	),
	with_(
		fc.record({
			type: fc.constant('grade'),
			...named,
			grade: fc.constantFrom('again', 'hard', 'good', 'easy')
		}),
		fc.record({ point: nasty, ms }, optional)
	),
	fc.record({ type: fc.constant('undo'), of: nasty }, { noNullPrototype: true }),
	with_(
		fc.record({ type: fc.constantFrom('star', 'aside', 'test-date', 'note'), value: nasty }),
		fc.record({ item: nasty }, optional)
	)
) as fc.Arbitrary<NewEntry>;

/** The entries of one writer, numbered on from somewhere. */
export const entries = (writer: string) =>
	fc
		.tuple(
			fc.integer({ min: 1, max: 5000 }),
			fc.array(fc.tuple(newEntry, at, offset), { maxLength: 30 })
		)
		.map(([first, list]) =>
			list.map(
				([entry, at, offset], place) =>
					({ ...entry, id: `${writer}.${first + place}`, at, offset }) as Entry
			)
		);
