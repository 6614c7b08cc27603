import fc from 'fast-check';
import { kindNames } from '../../src/lib/questions/kinds';
import { placesFor } from '../../src/lib/questions/kinds/argument/under';
import { problems } from '../../src/lib/questions/kinds/desk';
import type { KindName, Question } from '../../src/lib/questions/question';
import { fixturesOf } from '../questions/fixtures';
import { setOf } from './sets';

/** Pieces that formats stumble over; texts are strings of these and of words. */
const pieces = [
	...[
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'"',
		"'",
		',',
		';',
		':',
		'{',
		'}',
		'~',
		'#',
		'\\',
		'|',
		'%50%'
	],
	...[
		'<b>',
		'</p>',
		'&amp;',
		'&',
		']]>',
		'<![CDATA[',
		'->',
		'::',
		'{{c1::x}}',
		'[b1]',
		'[html]',
		'*'
	],
	...[
		'//',
		'# ',
		'\n',
		'\n\n',
		'\r\n',
		'\t',
		'\u000b',
		'\u0000',
		'\u202e',
		'\u200b',
		'\ufeff',
		'\ud800'
	],
	...[
		'😀',
		'ñ',
		'–',
		'“',
		'’',
		'\u00a0',
		'$x$',
		'`',
		'ANSWER: B',
		'A. ',
		'TRUE',
		'____',
		' | ',
		' / ',
		': '
	],
	...[
		'=',
		'3.14',
		'\\n',
		'&&035;',
		'%',
		'a\u0301',
		'\u2028',
		'$CATEGORY: x',
		'c1',
		'&nbsp;',
		'<!--',
		'- '
	]
];
const word = fc.stringMatching(/^[A-Za-z]{1,9}$/);

export const text = fc
	.array(fc.oneof({ weight: 3, arbitrary: word }, fc.constantFrom(...pieces), fc.constant(' ')), {
		minLength: 1,
		maxLength: 8
	})
	.map((parts) => parts.join(' ').replaceAll('   ', ' '))
	.filter((one) => one !== '');
/** Short and plain, as an answer to type is. */
const spelling = fc.tuple(word, text).map(([start, rest]) => `${start} ${rest}`.slice(0, 30));
const prompt = fc.oneof(text, fc.constant('long '.repeat(60)), text);
const quantity = fc
	.tuple(fc.integer({ min: -99999, max: 999999 }), fc.constantFrom('', '.5', '.25', '.125'))
	.map(([whole, rest]) => (whole === 0 && rest === '' ? '0' : `${whole}${rest}`))
	.filter((value) => /^(0|-?(0\.\d*[1-9]|[1-9]\d*(\.\d*[1-9])?))$/.test(value));

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const map = (least: number, most: number) =>
	fc
		.uniqueArray(text, { minLength: least, maxLength: most })
		.map((texts) => Object.fromEntries(texts.map((one, index) => [ids[index]!, one])));
const some = (of: string[]) => fc.subarray(of, { minLength: 1 });
const notesOn = (of: string[]) =>
	fc
		.subarray(of)
		.chain((on) =>
			fc
				.tuple(...on.map(() => text))
				.map((notes) => Object.fromEntries(on.map((one, index) => [one, notes[index]!])))
		);

const common = {
	id: fc.stringMatching(/^[a-z][a-z0-9-]{2,31}$/),
	prompt,
	number: fc.option(fc.constant('17'), { nil: undefined }),
	point: fc.option(fc.constantFrom('c07', 'atd'), { nil: undefined }),
	locator: fc.option(fc.constantFrom('T', 'P1.S1', 'B2'), { nil: undefined }),
	level: fc.option(fc.constantFrom('recall', 'check'), { nil: undefined }),
	explanation: fc.option(text, { nil: undefined }),
	hint: fc.option(text, { nil: undefined }),
	points: fc.option(fc.constantFrom('2', '0.5', '10'), { nil: undefined })
};

const own: { [Name in KindName]: fc.Arbitrary<object> } = {
	choice: map(2, 7).chain((options) =>
		some(Object.keys(options)).chain((right) =>
			notesOn(Object.keys(options).filter((one) => !right.includes(one))).map((feedback) => ({
				options,
				right,
				feedback
			}))
		)
	),
	truth: fc
		.constantFrom('yes', 'no')
		.chain((right) =>
			notesOn([right === 'yes' ? 'no' : 'yes']).map((feedback) => ({ right, feedback }))
		),
	cloze: fc
		.tuple(
			text,
			text,
			text,
			fc.array(spelling, { minLength: 1, maxLength: 3 }),
			fc.array(spelling, { minLength: 1, maxLength: 2 }),
			notesOn(['x', 'y'])
		)
		.map(([before, between, after, x, y, feedback]) => ({
			text: `${before} {x} ${between} {y} ${after}`,
			blanks: { x, y },
			feedback
		})),
	short: fc
		.tuple(fc.uniqueArray(spelling, { minLength: 1, maxLength: 4 }), spelling, text, fc.boolean())
		.map(([accepted, wrong, note, noted]) => ({
			accepted,
			feedback: noted ? { [`other ${wrong}`]: note } : undefined
		})),
	number: fc
		.tuple(
			quantity,
			fc.option(fc.constantFrom('5', '0.5', '1000'), { nil: undefined }),
			fc.option(word, { nil: undefined }),
			text
		)
		.map(([value, tolerance, unit, note]) => ({
			value,
			tolerance,
			unit,
			feedback: { '12345678': note }
		})),
	match: fc.tuple(map(1, 5), map(2, 5)).chain(([items, options]) =>
		fc
			.tuple(
				fc.tuple(...Object.keys(items).map(() => fc.constantFrom(...Object.keys(options)))),
				notesOn(Object.keys(items))
			)
			.map(([right, feedback]) => ({
				items,
				options,
				right: Object.fromEntries(Object.keys(items).map((item, index) => [item, right[index]!])),
				feedback
			}))
	),
	order: map(2, 6).chain((items) =>
		fc
			.tuple(
				fc.shuffledSubarray(Object.keys(items), { minLength: Object.keys(items).length }),
				notesOn(Object.keys(items))
			)
			.map(([right, feedback]) => ({ items, right, feedback }))
	),
	sort: fc.tuple(map(1, 5), map(2, 4)).chain(([items, options]) =>
		fc
			.tuple(
				fc.tuple(
					...Object.keys(items).map(() =>
						fc.subarray(Object.keys(options), { minLength: 1, maxLength: 2 })
					)
				),
				notesOn(Object.keys(items))
			)
			.map(([right, feedback]) => ({
				items,
				options,
				right: Object.fromEntries(Object.keys(items).map((item, index) => [item, right[index]!])),
				feedback
			}))
	),
	find: fc.constantFrom('T', 'P1.S1', 'B2').map((locator) => ({ locator, places })),
	argument: fc.tuple(text, map(4, 7)).chain(([root, items]) =>
		fc
			.tuple(
				// The best place is never below a later item, so there is no circle.
				fc.tuple(
					...Object.keys(items).map((item) => {
						const all = placesFor(items, item);
						const best = all.filter((place) => !/^[a-z]:/.test(place) || place < item);
						return fc
							.tuple(fc.constantFrom(...best), fc.shuffledSubarray(all, { maxLength: 2 }))
							.map((places) => [...new Set(places.flat())]);
					})
				),
				notesOn(Object.keys(items))
			)
			.map(([right, feedback]) => ({
				root,
				items,
				right: Object.fromEntries(Object.keys(items).map((item, index) => [item, right[index]!])),
				feedback
			}))
	),
	estimate: map(3, 6).chain((labels) =>
		fc
			.tuple(
				fc.tuple(
					...Object.keys(labels).map(() =>
						fc.oneof(
							quantity,
							text.map((gap) => ({ gap }))
						)
					)
				),
				some(Object.keys(labels)),
				fc.constantFrom('0.25', '0.1', '0.005'),
				fc.record({
					title: fc.option(text, { nil: undefined }),
					counts: fc.option(text, { nil: undefined }),
					unit: fc.option(word, { nil: undefined }),
					order: fc.constantFrom('time', 'compare')
				}),
				fc.option(text, { nil: undefined }),
				notesOn(Object.keys(labels))
			)
			.map(([figures, hidden, tolerance, about, published, notes]) => ({
				series: {
					...Object.fromEntries(Object.entries(about).filter(([, said]) => said !== undefined)),
					points: Object.entries(labels).map(([id, label], index) => {
						const figure = figures[index]!;
						if (typeof figure === 'object') return { id, label, ...figure };
						return { id, label, value: figure, ...(index === 0 && published && { published }) };
					})
				},
				hidden,
				tolerance,
				feedback: Object.fromEntries(Object.entries(notes).filter(([id]) => hidden.includes(id)))
			}))
	),
	write: fc.record({
		model: text,
		criteria: map(2, 4),
		words: fc.option(fc.constant({ from: '20', to: '60' }), { nil: undefined })
	})
};

const [where] = fixturesOf('find');
export const places = where!.places!;

export const questionOf = (kind: KindName): fc.Arbitrary<Question> =>
	fc
		.tuple(fc.record(common), own[kind])
		.map(([about, rest]) => {
			const all = { ...about, kind, ...rest } as Record<string, unknown>;
			const feedback = all.feedback as object | undefined;
			if (feedback && !Object.keys(feedback).length) delete all.feedback;
			return Object.fromEntries(
				Object.entries(all).filter(([, value]) => value !== undefined)
			) as unknown as Question;
		})
		.filter((question) => problems(question).length === 0);

const card = fc.record({
	id: fc.stringMatching(/^[a-z][a-z0-9-]{2,20}$/),
	front: text,
	back: text
});

/** Sets of any questions and cards, valid as the app makes them. */
export const anySet = fc
	.tuple(
		fc.uniqueArray(fc.oneof(...kindNames.map(questionOf)), {
			maxLength: 6,
			selector: ({ id }) => id
		}),
		fc.uniqueArray(card, { maxLength: 2, selector: ({ id }) => id }),
		text
	)
	.map(([questions, cards, title]) => ({
		...withPlaces(questions),
		cards: cards.filter(({ id }) => !questions.some((one) => one.id === id)),
		title
	}));

export const withPlaces = (questions: Question[]) => {
	const set = setOf(questions);
	const gists = Object.entries(places).map(([place, gist]) => [place, { gist }]);
	return { ...set, essay: { ...set.essay, places: Object.fromEntries(gists) } };
};
