import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { key } from '../../src/lib/questions/kinds';
import { paragraphOf } from '../../src/lib/questions/essay';
import { namesOf } from '../../src/lib/questions/sets/names';
import type { Answer } from '../../src/lib/study/log/entry';
import { isQuick } from '../../src/lib/study/reading/quick';
import {
	answerAsk,
	asks,
	isLater,
	isMissed,
	planReading,
	readingShape
} from '../../src/lib/study/reading/reading';
import { set } from '../content/content';
import { answer } from './entries';

const quick = set.questions.filter((question) => isQuick(question, namesOf(set)));
const partOf = (id: string) => paragraphOf(quick.find((one) => one.id === id)!.locator!);
const parts = [...new Set(Object.keys(set.essay.places).map(paragraphOf))].filter((part) =>
	quick.some(({ id }) => partOf(id) === part)
);
const plan = (read = 'read', seen = new Map()) =>
	planReading(quick, seen, { guess: 'guess', read });
const seeds = fc.string({ minLength: 1, maxLength: 8 });

type Told = ReturnType<typeof asks>[number];
const answerTo = ({ session, item, try: at }: Told, score: number): Answer =>
	answer({ session, item, try: at, score, mode: 'reading' });

/** Goes on answering what `next` picks of the open ones, until nothing is open. */
function readThrough(outcomes: boolean[], next: (open: Told[]) => Told) {
	const reading = plan();
	const log: Answer[] = [];
	for (let open = asks(reading, log); open.length;) {
		const one = next(open);
		log.push(answerTo(one, outcomes[log.length % outcomes.length] ? 1 : 0));
		open = asks(reading, log).filter((ask) => !ask.answer);
		if (log.length > 60) throw new Error('it does not end');
	}
	return { log, all: asks(reading, log) };
}

describe('the plan of a reading', () => {
	it('has a checkpoint after every part with a quick question but the title, and guesses about three other questions in three parts', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const { guesses, checkpoints } = plan(seed);
				expect(Object.keys(checkpoints)).toEqual(parts.filter((part) => part !== 'T'));
				expect(Object.keys(guesses)).toHaveLength(3);
				const all = [...Object.entries(guesses), ...Object.entries(checkpoints)];
				for (const [part, id] of all) expect(partOf(id)).toBe(part);
				expect(new Set(all.map(([, id]) => id)).size).toBe(all.length);
			})
		);
	});

	it('is the same for the same seed, and can be stored', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				expect(plan(seed)).toEqual(plan(seed));
				expect(v.parse(readingShape, JSON.parse(JSON.stringify(plan(seed))))).toEqual(plan(seed));
			})
		);
	});

	it('asks rather what was never asked', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const before = new Map(
					Object.values(plan(seed).checkpoints).map((id) => [id, { at: 1e12, score: 1 }])
				);
				for (const [part, id] of Object.entries(plan(seed, before).checkpoints)) {
					const others = quick.filter((one) => partOf(one.id) === part && !before.has(one.id));
					if (others.length) expect(before.has(id)).toBe(false);
				}
			})
		);
	});

	it('asks only what is picked, about the essay itself, and read in ten seconds', () => {
		for (const one of quick) {
			expect(['choice', 'truth']).toContain(one.kind);
			expect(one.level).toMatch(/recall|understand/);
			const shown = [one.prompt, ...('options' in one ? Object.values(one.options) : [])].join(' ');
			expect(shown.split(' ').length / 240).toBeLessThan(10 / 60);
		}
	});
});

describe('what a reading asks', () => {
	it('brings a missed one back once, at the next checkpoint', () => {
		const reading = plan();
		const [, , , first, second] = asks(reading, []);
		const log = [answerTo(first!, 0)];
		const [, , , own, again, next] = asks(reading, log);
		expect(own).toMatchObject({ item: first!.item, answer: log[0] });
		expect(again).toMatchObject({
			when: 'again',
			item: first!.item,
			part: second!.part,
			try: 2,
			session: 'read'
		});
		expect(next).toEqual(second);
		const twice = asks(reading, [...log, answerTo(again!, 0)]);
		expect(twice.filter(({ item }) => item === first!.item)).toHaveLength(2);
	});

	it('asks a missed guess again after its part, and not one that was right', () => {
		const reading = plan();
		const [guess] = asks(reading, []);
		const after = (score: number) =>
			asks(reading, [answerTo(guess!, score)]).find(
				({ when, part }) => when === 'after' && part === guess!.part
			)!;
		expect(after(0)).toMatchObject({ item: guess!.item, session: 'read', try: 1 });
		expect(after(1).item).toBe(reading.checkpoints[guess!.part]);
	});

	it('comes to an end in any order, asks nothing again that was right, and never more than two at a checkpoint', () => {
		fc.assert(
			fc.property(
				fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
				fc.nat(),
				(outcomes, at) => {
					const { log, all } = readThrough(outcomes, (open) => open[at % open.length]!);
					expect(all.every((ask) => ask.answer)).toBe(true);
					expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
					const right = all.filter((ask) => !isMissed(ask) && ask.when !== 'before');
					for (const { item, key } of right.filter((ask) => ask.when === 'after'))
						expect(
							all.some((ask) => ask.when === 'again' && ask.item === item),
							key
						).toBe(false);
					for (const part of new Set(all.map((ask) => ask.part)))
						expect(
							all.filter((ask) => ask.part === part && ask.when !== 'before').length
						).toBeLessThanOrEqual(2);
					expect(log).toHaveLength(all.length);
				}
			)
		);
	});

	it('forgets nothing that was answered when more is answered', () => {
		fc.assert(
			fc.property(
				fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
				fc.nat(),
				(outcomes, at) => {
					const { log } = readThrough(outcomes, (open) => open[at % open.length]!);
					const reading = plan();
					for (let length = 1; length <= log.length; length++) {
						const some = log.slice(0, length);
						const shown = asks(reading, some).filter((ask) => ask.answer);
						expect(shown).toHaveLength(length);
					}
				}
			)
		);
	});

	it('tells a later reading from the first, whatever else was answered', () => {
		const reading = plan();
		const own = asks(reading, []).map((ask) => answerTo(ask, 1));
		expect(isLater(reading, [...own, answer({ session: 'quiz' })])).toBe(false);
		const next = planReading(quick, new Map(), { guess: 'guess-2', read: 'read-2' });
		for (const one of own) expect(isLater(next, [one])).toBe(true);
	});

	it('takes no answers of another reading or of a quiz', () => {
		const reading = plan();
		const [first] = asks(reading, []);
		const log = [answer({ item: first!.item, session: 'other' })];
		expect(asks(reading, log)).toEqual(asks(reading, []));
	});
});

describe('an answer while reading', () => {
	const questionOf = (id: string) => quick.find((one) => one.id === id)!;
	const given = { language: 'en', ms: 4000 };

	it('goes to the log as one of reading; a guess as a guess, a second look as a second try', () => {
		const [guess, , , first] = asks(plan(), []);
		const question = questionOf(guess!.item);
		expect(answerAsk(guess!, question, key(question), given)).toEqual({
			type: 'answer',
			item: question.id,
			hash: question.hash,
			point: question.point,
			response: key(question),
			score: 1,
			try: 1,
			hints: 0,
			certainty: 'guess',
			mode: 'reading',
			session: 'guess',
			ms: 4000
		});
		const again = asks(plan(), [answerTo(first!, 0)]).find(({ when }) => when === 'again')!;
		const entry = answerAsk(again, questionOf(again.item), key(questionOf(again.item)), given);
		expect(entry).toMatchObject({ try: 2, mode: 'reading', session: 'read' });
		expect(entry).not.toHaveProperty('certainty');
	});

	it('is none while nothing is picked, and none a second time', () => {
		const [guess] = asks(plan(), []);
		const question = questionOf(guess!.item);
		expect(answerAsk(guess!, question, [], given)).toBeUndefined();
		const [answered] = asks(plan(), [answerTo(guess!, 1)]);
		expect(answerAsk(answered!, question, key(question), given)).toBeUndefined();
	});
});
