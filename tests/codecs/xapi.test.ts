import { describe, expect, it } from 'vitest';
import { classStatements } from '../../src/lib/class/results/class-statements';
import { statements, type Happened } from '../../src/lib/codecs/xapi/xapi';
import { grade, isScored, key } from '../../src/lib/questions/kinds';
import { wrongOf } from '../play/responses';
import { fixtures } from '../questions/fixtures';

const where = {
	site: 'https://quiz.example/',
	language: 'en',
	set: { id: 'a-set', title: 'A set' }
};
const who = { account: 'Period 3 / Blue Heron', name: 'Blue Heron' };
const happened = (respond: (one: (typeof fixtures)[number]) => string[]): Happened[] =>
	fixtures.map((question) => ({
		question,
		response: respond(question),
		score: grade(question, respond(question), 'en'),
		...{ who, at: Date.UTC(2026, 10, 26, 9, 5), ms: 62_500, certainty: 'sure', attempt: '7' }
	}));
const written = async (all: Happened[]) => JSON.parse(await statements(all, where));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const iri = /^https?:\/\/\S+$/;
const types = [
	...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance'],
	...['sequencing', 'likert', 'numeric', 'other']
];

describe('xAPI statements', () => {
	it('have all that the specification asks for, and nothing else', async () => {
		for (const one of await written(happened(key))) {
			expect(Object.keys(one).sort()).toEqual(
				['actor', 'context', 'id', 'object', 'result', 'timestamp', 'verb'].sort()
			);
			expect(one.id).toMatch(uuid);
			expect(one.actor.account).toEqual({ homePage: where.site, name: who.account });
			expect(one.verb.id).toMatch(iri);
			expect(one.object.id).toMatch(iri);
			expect(types).toContain(one.object.definition.interactionType);
			expect(one.timestamp).toBe('2026-11-26T09:05:00.000Z');
			expect(one.result.duration).toBe('PT62.5S');
			for (const name of Object.keys(one.result.extensions)) expect(name).toMatch(iri);
			const { score } = one.result;
			if (score) expect(score).toEqual({ scaled: score.raw, raw: score.raw, min: 0, max: 1 });
		}
	});

	it('name only components that they list, and agree with their key where the answer is right', async () => {
		for (const [place, one] of (await written(happened(key))).entries()) {
			const { definition } = one.object;
			const { choices, source, target, interactionType } = definition;
			if (!isScored(fixtures[place]!)) {
				expect(one.result).not.toHaveProperty('score');
				expect(JSON.stringify(one)).not.toContain(
					JSON.stringify(key(fixtures[place]!)[0]).slice(1, -1)
				);
				continue;
			}
			expect(one.result).toMatchObject({ success: true, score: { scaled: 1 } });
			if (interactionType !== 'numeric')
				expect(definition.correctResponsesPattern).toEqual([one.result.response]);
			const ids = (list: { id: string }[]) => list.map(({ id }) => id);
			const given: string[] = one.result.response.split('[,]');
			if (choices) expect(ids(choices)).toEqual(expect.arrayContaining(given));
			if (source)
				for (const pair of given) {
					const [from, to] = pair.split('[.]');
					expect(ids(source)).toContain(from);
					expect(ids(target)).toContain(to);
				}
		}
	});

	it('carry the score that was shown', async () => {
		const all = happened((one) => wrongOf(one)[0]!);
		for (const [place, one] of (await written(all)).entries())
			if (isScored(fixtures[place]!)) {
				expect(one.result.score.scaled).toBe(all[place]!.score);
				expect(one.result.success).toBe(all[place]!.score === 1);
			}
	});

	it('have the same ids when written again, and others for other answers', async () => {
		const ids = async (all: Happened[]) => (await written(all)).map(({ id }: { id: string }) => id);
		const first = await ids(happened(key));
		expect(await ids(happened(key))).toEqual(first);
		const other = await ids(happened(key).map((one) => ({ ...one, attempt: '8' })));
		expect(new Set([...first, ...other]).size).toBe(2 * fixtures.length);
	});

	it('are there for each answer that a class handed in, and for no other', async () => {
		const answers = fixtures.map((question, place) =>
			place % 2 ? ('unseen' as const) : { response: key(question), seconds: 20 }
		);
		const handed = [
			{ set: '0', attempt: 7, turn: 1, label: 'Period 3', name: 'Blue Heron', answers },
			{ set: '0', attempt: 8, turn: 1, label: '', name: '', answers }
		];
		const set = { id: 'a-set', title: 'A set', language: 'en', questions: fixtures };
		const told = JSON.parse(await classStatements(set, handed, where.site));
		const seen = answers.filter((one) => one !== 'unseen').length;
		expect(told).toHaveLength(2 * seen);
		expect(told[0].actor).toMatchObject({ name: 'Blue Heron', account: { name: who.account } });
		expect(told[seen].actor.account.name).toBe('8');
		expect(told[0]).not.toHaveProperty('timestamp');
	});
});
