import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advice } from '../../src/lib/questions/text/advice';
import { addRow, type Form } from '../../src/lib/questions/kinds/form';
import { changeKind, draft, finish, newForm } from '../../src/lib/questions/kinds/forms';
import { kindNames, key, grade } from '../../src/lib/questions/kinds';
import { problems } from '../../src/lib/questions/kinds/desk';
import type { Question } from '../../src/lib/questions/question';
import { questions } from '../content/content';
import { fixturesOf } from './fixtures';

const own = 'own-abcdefghijkl';
const half = () => 0.5;
const made = (form: Form): Question => {
	const outcome = finish(form);
	if ('missing' in outcome) throw new Error(JSON.stringify(outcome.missing));
	return outcome.question;
};
const missing = (form: Form) => {
	const outcome = finish(form);
	return 'missing' in outcome ? outcome.missing.map(({ code }) => code) : [];
};

/** What a question says, without ids of options. Whether it needs the essay is for its writer to judge anew. */
const said = ({ hash: _, number: __, points: ___, needs: ____, ...question }: Question) => {
	const told = { ...question, id: own } as Question;
	const texts = (map: Record<string, string>) => Object.values(map).sort();
	switch (told.kind) {
		case 'match':
			return {
				...told,
				options: texts(told.options),
				right: Object.entries(told.right).map(([item, to]) => [told.items[item], told.options[to]])
			};
		case 'cloze':
			return {
				...told,
				text: told.text.replace(/\{[^}]*\}/g, '{}'),
				blanks: Object.values(told.blanks),
				feedback: Object.values(told.feedback ?? {})
			};
		case 'find':
			return { ...told, places: undefined };
		default:
			return told;
	}
};

describe('a question as a form', () => {
	it('of every question of the bank says the same when it comes back', () => {
		for (const question of questions)
			expect(said(made(draft(question, own))), question.id).toEqual(said(question));
	});

	it('comes back as a whole question whose key is right', () => {
		for (const question of questions) {
			const copy = made(draft(question, own));
			expect(problems(copy)).toEqual([]);
			expect(grade(copy, key(copy), 'en')).toBe(1);
		}
	});

	it('of each kind says what is missing while it is empty', () => {
		for (const kind of kindNames) expect(missing(newForm(kind, own, half))).toContain('prompt');
	});

	it('of each kind names what it lacks beside a prompt, and does not only call it unusable', () => {
		for (const kind of kindNames)
			expect(missing({ ...newForm(kind, own, half), prompt: 'Why?' }), kind).not.toContain(
				'unusable'
			);
	});

	it('keeps prompt, place and notes when its kind changes', () => {
		for (const kind of kindNames) {
			const form = draft(questions[0]!, own);
			const { prompt, explanation, locator } = changeKind(form, kind, half);
			expect({ prompt, explanation, locator }).toEqual({
				prompt: form.prompt,
				explanation: form.explanation,
				locator: form.locator
			});
		}
	});

	it('of each kind is as it was when that kind comes back', () => {
		for (const question of questions) {
			const form = draft(question, own);
			const elsewhere = kindNames.reduce((form, kind) => changeKind(form, kind, half), form);
			const { earlier: _, ...back } = changeKind(elsewhere, question.kind, half);
			expect({ ...back, earlier: {} }).toEqual(form);
		}
	});

	it('of another kind begins as empty as a new one, and says nothing of the kind before', () => {
		for (const kind of kindNames.filter((kind) => kind !== 'choice')) {
			const written = { ...newForm('choice', own, half), rows: rows('one', 'two') };
			expect(missing(changeKind(written, kind, half))).toEqual(missing(newForm(kind, own, half)));
		}
	});

	it('gives every row an id of its own, whatever chance says', () => {
		fc.assert(
			fc.property(fc.array(fc.double({ min: 0, max: 0.999 }), { maxLength: 40 }), (chances) => {
				const form = chances.reduce(
					(form, chance) => addRow(form, () => chance),
					newForm('choice', own, half)
				);
				expect(new Set(form.rows.map(({ id }) => id)).size).toBe(form.rows.length);
				for (const { id } of form.rows) expect(id).toMatch(/^[a-z][a-z0-9-]{0,15}$/);
			})
		);
	});

	it('never makes a broken question, whatever is typed', () => {
		const typed = fc.string({ unit: 'grapheme', maxLength: 30 });
		fc.assert(
			fc.property(
				fc.constantFrom(...questions),
				fc.array(typed, { minLength: 12, maxLength: 12 }),
				(question, texts) => {
					const form = draft(question, own);
					const rows = form.rows.map((row, at) => ({
						...row,
						text: texts[at % 12]!,
						other: texts[(at + 5) % 12]!
					}));
					const [text, accepted, value, tolerance, unit] = texts as [
						string,
						string,
						string,
						string,
						string
					];
					const outcome = finish({ ...form, rows, text, accepted, value, tolerance, unit });
					if ('question' in outcome) expect(problems(outcome.question)).toEqual([]);
					else expect(outcome.missing.length).toBeGreaterThan(0);
				}
			)
		);
	});

	it.each([
		['a prompt', { prompt: ' ' }, 'prompt'],
		['two options that differ', { rows: rows('same', 'same') }, 'twins'],
		[
			'a right option',
			{ rows: rows('one', 'two').map((row) => ({ ...row, right: false })) },
			'no-right'
		],
		['two options', { rows: rows('one') }, 'few-options']
	] as const)('asks for %s', (_, change, code) => {
		const form = {
			...newForm('choice', own, half),
			prompt: 'What?',
			rows: rows('one', 'two'),
			...change
		};
		expect(missing(form as Form)).toEqual([code]);
	});

	it('reads numbers as people type them', () => {
		const form = {
			...newForm('number', own, half),
			prompt: 'How many?',
			value: 'about 100,000',
			tolerance: '1,000.50'
		};
		expect(made(form)).toMatchObject({ value: '100000', tolerance: '1000.5' });
		expect(missing({ ...form, value: 'many' })).toEqual(['no-number']);
		expect(missing({ ...form, tolerance: '-1' })).toEqual(['tolerance']);
	});
});

describe('a map as a form', () => {
	const [map] = fixturesOf('argument');
	const form = draft(map!, own);
	const moved = (id: string, ...groups: string[]): Form => ({
		...form,
		rows: form.rows.map((row) => (row.id === id ? { ...row, groups } : row))
	});
	it.each<[string, Form, string[]]>([
		['a top', { ...form, root: ' ' }, ['no-root']],
		[
			'four statements',
			{ ...form, rows: form.rows.filter(({ id }) => id !== 'c') },
			['few-statements']
		],
		['a place for each', moved('c'), ['no-support']],
		['a map without a circle', moved('a', 'b:reason'), ['loop']],
		['statements that differ from the top', { ...form, root: 'It began in May.' }, ['twins']]
	])('asks for %s', (_, form, codes) => expect(missing(form)).toEqual(codes));

	it('forgets places under a statement that was removed', () => {
		const without = { ...form, rows: form.rows.filter(({ id }) => id !== 'a') };
		const five = addRow(addRow(without, half), half);
		const rows = five.rows.map((row) =>
			row.text ? row : { ...row, text: `More ${row.id}.`, groups: ['root:reason'] }
		);
		expect(made({ ...five, rows })).toMatchObject({ right: { b: ['root:evidence'] } });
	});
});

function rows(...texts: string[]) {
	return texts.map((text, at) => ({
		id: 'abc'[at]!,
		text,
		other: '',
		groups: [],
		right: at === 0,
		note: ''
	}));
}

describe('advice', () => {
	const question: Question = {
		id: own,
		kind: 'choice',
		prompt: 'According to the essay, what is SmartLINK?',
		explanation: 'Paragraph 2 names it.',
		options: { a: 'a phone app', b: 'a court', c: 'a song' },
		right: ['a'],
		feedback: { b: 'No court has that name.', c: 'The song is another thing.' }
	};
	const labels = ['alien', 'aliens', 'illegals', 'open borders'];
	const codes = (change: Partial<typeof question>) =>
		advice({ ...question, ...change } as Question, labels).map(({ code }) => code);

	it('has nothing to say to a question that keeps the rules', () => {
		expect(codes({})).toEqual([]);
	});

	it.each([
		['attribution', { prompt: 'What is SmartLINK?' }],
		['not', { prompt: 'Which of these does the essay not name?' }],
		['personal', { prompt: 'Do you agree with the essay?' }],
		['label', { prompt: 'According to the essay, who are the illegals?' }],
		[
			'long-quote',
			{ prompt: 'Why does the essay say “one two three four five six seven eight nine”?' }
		],
		['long-prompt', { prompt: `According to the essay, ${'so '.repeat(25)}what?` }],
		['all-of-the-above', { options: { ...question.options, c: 'All of the above' } }],
		[
			'longest-right',
			{ options: { ...question.options, a: 'a phone app with which an agency follows people' } }
		],
		['no-note', { feedback: { b: 'No court has that name.' } }],
		['no-explanation', { explanation: undefined }]
	] as const)('names %s', (code, change) => {
		expect(codes(change as Partial<typeof question>)).toEqual([code]);
	});

	it('knows a label in any case, with a hyphen or without', () => {
		expect(codes({ explanation: 'It names Open-Borders people.' })).toEqual(['label']);
		expect(codes({ explanation: 'It speaks of alienation.' })).toEqual([]);
	});

	it('lets a label stand in quotation marks', () => {
		expect(codes({ prompt: 'What does the essay mean by “illegal alien”?' })).toEqual([]);
	});
});
