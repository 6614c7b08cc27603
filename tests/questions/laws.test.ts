import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import {
	complete,
	conceal,
	grade,
	isScored,
	key,
	kindNames,
	parts,
	shuffles,
	written
} from '../../src/lib/questions/kinds';
import { canonical } from '../../src/lib/questions/hash';
import {
	hashQuestion,
	problems,
	simplify,
	texts,
	textsOf
} from '../../src/lib/questions/kinds/desk';
import { question as schema, type Question } from '../../src/lib/questions/question';
import { fixtures, fixturesOf } from './fixtures';

const languages = ['en', 'es', 'es-MX'];
/** Ids that exist, names every object has, and anything at all. */
const responses = (question: Question) =>
	fc.array(
		fc.oneof(
			fc.constantFrom(...key(question), 'a', 'b', 'c', 'd', 'yes', 'fact', 'T', 'B1'),
			fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
			fc.string(),
			fc.string({ unit: 'binary' })
		),
		{ maxLength: 8 }
	);

/** A question and all simpler ones it leads to. */
const chain = (question: Question): Question[] => [question, ...simplify(question).flatMap(chain)];

it('has a fixture of every kind', () => {
	expect([...new Set(fixtures.map(({ kind }) => kind))]).toEqual(kindNames);
});

describe.each(fixtures)('$kind $id', (question) => {
	it('is what its schema says, without problems', () => {
		expect(v.parse(schema, question)).toEqual(question);
		expect(problems(question)).toEqual([]);
	});

	it('scores 1 on its own key, in every language', () => {
		for (const language of languages) expect(grade(question, key(question), language)).toBe(1);
	});

	it('counts its key as complete, and nothing as not', () => {
		expect(complete(conceal(question), key(question))).toBe(true);
		expect(complete(conceal(question), [])).toBe(false);
		expect(
			complete(
				conceal(question),
				key(question).map(() => '')
			)
		).toBe(question.kind === 'choice' || question.kind === 'truth' || question.kind === 'find');
	});

	it('scores any response from 0 to 1 and never throws', () => {
		fc.assert(
			fc.property(responses(question), fc.constantFrom(...languages), (response, language) => {
				const score = grade(question, response, language);
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
				complete(conceal(question), response);
			})
		);
	});

	it('speaks of any response in texts', () => {
		fc.assert(
			fc.property(responses(question), (response) => {
				for (const part of parts(question, response, 'en')) {
					expect(part.right !== '' || question.kind === 'choice').toBe(true);
					expect(typeof part.label).toBe('string');
					expect(part.given).not.toMatch(/native code|\[object/);
					expect(['string', 'undefined']).toContain(typeof part.note);
				}
			})
		);
	});

	it('tells each of its notes with some answer', () => {
		const { feedback = {} } = question;
		const responses = [
			key(question).map(() => 'quite other'),
			...Object.keys(feedback).map((on) => [on])
		];
		const told = responses.flatMap((response) => parts(question, response, 'en'));
		expect(told.map(({ note }) => note)).toEqual(expect.arrayContaining(Object.values(feedback)));
	});

	it('has a problem with a note on nothing, unless notes hang on whatever is typed', () => {
		if (!question.feedback || question.kind === 'short') return;
		expect(problems({ ...question, feedback: { nowhere: 'x' } })).not.toEqual([]);
	});

	it('has a problem with a key that leaves an item out or names a stranger', () => {
		const right: unknown = 'right' in question ? question.right : undefined;
		if (typeof right !== 'object' || Array.isArray(right)) return;
		for (const item of Object.keys(right!)) {
			const { [item]: own, ...others } = right as Record<string, unknown>;
			for (const other of [others, { ...right, nowhere: own }])
				expect(problems({ ...question, right: other } as Question)).not.toEqual([]);
		}
	});

	it('has the mean of its parts as its score where parts count the same', () => {
		if (question.kind === 'choice') return;
		fc.assert(
			fc.property(responses(question), (response) => {
				const scores = parts(question, response, 'en').map(({ score }) => score);
				const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
				expect(grade(question, response, 'en')).toBeCloseTo(mean);
			})
		);
	});

	it('conceals its key, its accepted texts, its notes and all that tells of them', () => {
		const shown = JSON.stringify(conceal(question));
		for (const name of ['right', 'accepted', 'blanks', 'value', 'tolerance', 'locator', 'point'])
			expect(conceal(question)).not.toHaveProperty(name);
		for (const note of [
			question.explanation,
			question.hint,
			...Object.values(question.feedback ?? {})
		])
			if (note) expect(shown).not.toContain(note);
	});

	it('shows maps in the order of their ids, whatever order they were written in', () => {
		const shown = conceal(question) as unknown as Record<string, Record<string, string>>;
		for (const map of shuffles(question))
			expect(Object.keys(shown[map]!)).toEqual(Object.keys(shown[map]!).sort());
	});

	it('has simpler forms that end, are valid and score 1 on their own keys', () => {
		const simpler = chain(question).slice(1);
		expect(simpler.length).toBeLessThan(20);
		for (const one of simpler) {
			expect(v.parse(schema, JSON.parse(JSON.stringify(one)))).toEqual(
				JSON.parse(JSON.stringify(one))
			);
			expect(problems(one)).toEqual([]);
			expect(grade(one, key(one), 'en')).toBe(1);
			expect(one.hash).toBeUndefined();
			expect(one.number).toBeUndefined();
		}
		const ids = simpler.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('says the same when its texts are mapped to themselves', () => {
		expect(texts(question, (text) => text)).toEqual(question);
	});

	it('names each of its texts', () => {
		const found = textsOf(question, ...roles);
		const ids = /^(kind|id|number|point|locator|level|right|value|tolerance|points|hidden|words)$/;
		const written = Object.entries(question).flatMap(([name, value]) =>
			ids.test(name) ? [] : strings(value)
		);
		expect([...found].sort()).toEqual([...written, ...wrongAnswers(question)].sort());
	});

	it('keeps its hash when only notes, hint, explanation, point and points change', async () => {
		const noted: Question = {
			...question,
			...{ explanation: 'x', hint: 'x', point: 'c01', points: '9', level: 'recall' }
		};
		expect(await hashQuestion(noted)).toBe(await hashQuestion(question));
	});

	it('has another hash with another text that is answered', async () => {
		const other = texts(question, (text, role) =>
			['prompt', 'text', 'option', 'item', 'accepted', 'unit'].includes(role) ? `${text} x` : text
		);
		expect(await hashQuestion(other)).not.toBe(await hashQuestion(question));
	});

	it('has the same hash whatever the order of its fields, and another with another key', async () => {
		const turned = Object.fromEntries(Object.entries(question).reverse()) as Question;
		expect(await hashQuestion(turned)).toBe(await hashQuestion(question));
		expect(canonical(turned)).toBe(canonical(question));
		for (const other of [...rekeyed(question), ...remodeled(question)])
			expect(await hashQuestion(other)).not.toBe(await hashQuestion(question));
	});

	it('has the same hash where the browser gives none', async () => {
		const hash = await hashQuestion(question);
		vi.stubGlobal('crypto', {});
		expect(await hashQuestion(question)).toBe(hash);
		vi.unstubAllGlobals();
	});

	it('conceals to the same as a question that differs only in what is right', () => {
		const others = rekeyed(question);
		expect(others.length > 0).toBe(isScored(question));
		for (const other of others) expect(conceal(other)).toEqual(conceal(question));
	});

	it('keeps ids within the pattern, however long they are', () => {
		for (const one of chain({ ...question, id: 'a'.repeat(32) }))
			expect(one.id).toMatch(/^[a-z][a-z0-9-]{2,31}$/);
	});
});

/** Where nobody but the reader judges there is no key: what is judged by is shown, and of it the hash is taken. */
const remodeled = (question: Question): Question[] =>
	question.kind === 'write'
		? [
				{ ...question, model: 'Another.' },
				{ ...question, criteria: { a: 'It is short.', b: 'It is fair.' } }
			]
		: [];

const roles = [
	...(['prompt', 'text', 'option', 'item', 'accepted', 'wrong', 'unit', 'place'] as const),
	...(['note', 'hint', 'explanation'] as const)
];
const strings = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: Object.entries(value ?? {}).flatMap(([name, inner]) =>
				figures.test(name) ? [] : strings(inner)
			);
/** Of what is drawn. */
const figures = /^(id|value|order)$/;
/** Those that are named by their text. */
const wrongAnswers = ({ kind, feedback = {} }: Question) =>
	kind === 'short' || kind === 'number' ? Object.keys(feedback) : [];

/** The same question with other right answers. */
function rekeyed(question: Question): Question[] {
	switch (question.kind) {
		case 'choice':
			return [{ ...question, right: question.right.map((option) => (option === 'a' ? 'b' : 'a')) }];
		case 'truth':
			return [{ ...question, right: question.right === 'yes' ? 'no' : 'yes' }];
		case 'cloze':
			return [{ ...question, blanks: { a: ['Prison', 'Jail'], b: ['Substitutes'] } }];
		case 'short':
			return [{ ...question, accepted: ['gather'] }];
		case 'number':
			return [
				{ ...question, value: '7' },
				{ ...question, tolerance: '2' }
			];
		case 'match':
			return [{ ...question, right: { a: 'p', b: 's', c: 'r' } }];
		case 'order':
			return [{ ...question, right: [...question.right].reverse() }];
		case 'sort':
			return [
				{
					...question,
					right: Object.fromEntries(
						Object.keys(question.items).map((item) => [item, Object.keys(question.options)])
					)
				}
			];
		case 'find':
			return [{ ...question, locator: 'B2', point: 'c27' }];
		case 'argument':
			return [{ ...question, right: { ...question.right, c: ['root:reason'] } }];
		case 'estimate':
			return [
				{ ...question, tolerance: '0.5' },
				{
					...question,
					series: {
						...question.series,
						points: question.series.points.map((point) =>
							question.hidden.includes(point.id) ? { ...point, value: '70' } : point
						)
					}
				}
			];
		case 'write':
			return [];
	}
}

it('leads every kind to choice or short, or stays', () => {
	const ends = Object.fromEntries(
		kindNames.map((kind) => [
			kind,
			[...new Set(fixturesOf(kind).flatMap((one) => chain(one).map((simpler) => simpler.kind)))]
		])
	);
	expect(ends).toEqual({
		choice: ['choice'],
		truth: ['truth', 'choice'],
		cloze: ['cloze', 'short'],
		short: ['short'],
		number: ['number', 'short'],
		match: ['match', 'choice'],
		order: ['order', 'match', 'choice'],
		sort: ['sort', 'choice', 'match'],
		find: ['find', 'choice'],
		argument: ['argument', 'sort', 'choice', 'match'],
		estimate: ['estimate', 'number', 'short'],
		write: ['write']
	});
});

describe.each(fixtures.filter((question) => !isScored(question)))(
	'$id, judged by the reader',
	(question) => {
		const judge = (...judged: string[]) => grade(question, ['My words.', ...judged], 'en');
		const count = key(question).length - 1;
		const all = (judged: string) => Array.from({ length: count }, () => judged);

		it('comes to the share of criteria that are met, half of one where partly', () => {
			expect(judge(...all('yes'))).toBe(1);
			expect(judge(...all('no'))).toBe(0);
			expect(judge('partly', ...all('no').slice(1))).toBeCloseTo(0.5 / count);
		});

		it('is judged by no word of the text', () => {
			fc.assert(
				fc.property(fc.string(), (text) => {
					expect(grade(question, [text, ...all('yes')], 'en')).toBe(1);
					expect(written(question, [text])!.text).toBe(text);
				})
			);
		});

		it('is complete with a text and every judgment, and not before', () => {
			const shown = conceal(question);
			expect(complete(shown, ['My words.', ...all('no')])).toBe(true);
			expect(complete(shown, ['My words.'])).toBe(false);
			expect(complete(shown, ['My words.', '', ...all('yes').slice(1)])).toBe(false);
			expect(complete(shown, [' ', ...all('yes')])).toBe(false);
			expect(complete(shown, ['My words.', 'maybe', ...all('yes').slice(1)])).toBe(false);
		});

		it('is judged by its criteria in the order of their ids, however they are written down', () => {
			if (question.kind !== 'write') throw new Error('another kind');
			const turned = Object.fromEntries(Object.entries(question.criteria).reverse());
			const given = ['My words.', 'yes', ...all('no').slice(1)];
			expect(parts({ ...question, criteria: turned }, given, 'en')).toEqual(
				parts(question, given, 'en')
			);
		});
	}
);
