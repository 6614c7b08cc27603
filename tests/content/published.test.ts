import { Ajv } from 'ajv';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as bankRoute from '../../src/routes/question-sets/[name]/+server';
import * as schemaRoute from '../../src/routes/schema/question-set.json/+server';
import { set as schema, type QuestionSet } from '../../src/lib/questions/set';
import { set } from './content';

const published = async (name: string): Promise<QuestionSet> => {
	const event = { params: { name } } as Parameters<typeof bankRoute.GET>[0];
	return (await bankRoute.GET(event)).json();
};
const bank = await published('close-call.en.json');
const jsonSchema = await schemaRoute.GET().json();
const ajv = new Ajv({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
const validate = ajv.compile(jsonSchema);

describe('the published bank', () => {
	it('is named by its language', async () => {
		expect(await bankRoute.entries()).toEqual([{ name: 'close-call.en.json' }]);
		await expect(published('close-call.xx.json')).rejects.toMatchObject({ status: 404 });
	});

	it('is what all other laws are about', () => expect(bank).toEqual(set));

	it('fits the published JSON Schema, draft 7', () => {
		expect(jsonSchema.$schema).toContain('draft-07');
		validate(bank);
		expect(validate.errors ?? []).toEqual([]);
	});

	it('has at least 130 questions, 140 cards, 36 claims, 25 terms and 18 skills', () => {
		expect(bank.questions.length).toBeGreaterThanOrEqual(130);
		expect(bank.cards.length).toBeGreaterThanOrEqual(140);
		const { claims, terms, skills, essay } = bank;
		expect([claims.length, terms.length, skills.length]).toEqual([36, 25, 18]);
		expect(Object.keys(essay.places)).toHaveLength(24);
	});

	it('has a hash for itself and for every question', () => {
		const hashes = bank.questions.map(({ hash }) => hash);
		expect(new Set(hashes).size).toBe(bank.questions.length);
		for (const hash of [bank.hash, ...hashes]) expect(hash).toMatch(/^[0-9a-f]{16}$/);
	});
});

describe('the JSON Schema and the app', () => {
	type Change = (set: QuestionSet & Record<string, unknown>) => void;
	const question = (set: QuestionSet) => set.questions[0] as unknown as Record<string, unknown>;
	const refused: Record<string, Change> = {
		'a higher version': (set) => Object.assign(set.format, { version: 2 }),
		'a missing title': (set) => Reflect.deleteProperty(set, 'title'),
		'an empty prompt': (set) => Object.assign(question(set), { prompt: '' }),
		'a level that is none': (set) => Object.assign(question(set), { level: 'hard' }),
		'a kind that is none': (set) => Object.assign(question(set), { kind: 'essay' }),
		'an id with capitals': (set) => Object.assign(question(set), { id: 'No Id' }),
		'a number as a number': (set) => Object.assign(question(set), { number: 7 }),
		'a number with a leading zero': (set) => Object.assign(question(set), { number: '07' }),
		'a place that is none': (set) => Object.assign(set.cards[0]!, { locator: 'P0.S1' }),
		'a place that is none, in the essay map': (set) =>
			Object.assign(set.essay.places, { 'P1.S0': { gist: 'Nothing.' } }),
		'an address that is none': (set) => Object.assign(set.sources[0]!, { url: 'no address' }),
		'a claim of three places': (set) =>
			Object.assign(set.claims[0]!, { locators: ['T', 'B1', 'B2'] })
	};
	const taken: Record<string, Change> = {
		'a field of a later version': (set) => Object.assign(set, { later: true }),
		'a question without point, locator, level, number or notes': (set) => {
			for (const name of ['point', 'locator', 'level', 'number', 'explanation', 'feedback', 'hash'])
				delete question(set)[name];
		},
		'no questions at all': (set) => Object.assign(set, { questions: [] })
	};
	const both = (change: Change) => {
		const changed = structuredClone(bank);
		change(changed);
		return { app: v.is(schema, changed), schema: validate(changed) };
	};

	it.each(Object.entries(refused))('both refuse %s', (_, change) =>
		expect(both(change)).toEqual({ app: false, schema: false })
	);

	it.each(Object.entries(taken))('both take %s', (_, change) =>
		expect(both(change)).toEqual({ app: true, schema: true })
	);
});
