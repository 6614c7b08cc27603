import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import type { Question } from '../../src/lib/questions/question';
import { problems } from '../../src/lib/questions/kinds/desk';
import { anySet, withPlaces } from './arbitrary';
import { blank, bytes, content, same } from './compare';
import { ofEveryKind, ofNastyTexts } from './sets';
import { turns } from '../hunt';

// Sets for each law.
const runs = turns / 10;
const patient = 180_000;

/** Blackboard has one text for what to do and for what has the blanks; where to part it is a guess. */
function inOneText(question: Question): object {
	if (question.kind !== 'cloze') return content(question);
	const prompt = question.prompt === 'Fill in the blanks.' ? '' : `${question.prompt} `;
	return content({ ...question, prompt: '', text: prompt + question.text });
}

describe.each(formats)('$name, fitted', { timeout: patient }, (codec) => {
	it('is the same each time, whole, and accounts for every question; what was given stays', () => {
		fc.assert(
			fc.property(anySet, (set) => {
				const before = structuredClone(set);
				const fitted = fit(set, codec);
				expect(set).toEqual(before);
				expect(fit(before, codec)).toEqual(fitted);

				const { questions } = fitted.set;
				for (const question of questions) {
					expect(codec.kinds).toContain(question.kind);
					expect(problems(question)).toEqual([]);
				}
				const there = new Map(questions.map((one) => [one.id, one]));
				expect(there.size).toBe(questions.length);

				for (const question of set.questions) {
					const reported = fitted.issues.some(({ at }) => at === question.id);
					const found = there.get(question.id);
					const same =
						found !== undefined &&
						JSON.stringify(content(found)) === JSON.stringify(content(question));
					expect(same || reported).toBe(true);
				}
			}),
			{ numRuns: runs }
		);
	});

	it('tells of each question whether it is kept, changed or left out', () => {
		fc.assert(
			fc.property(anySet, (set) => {
				for (const question of set.questions) {
					const alone = fit({ ...set, questions: [question], cards: [] }, codec);
					const reported = alone.issues.some(({ at }) => at === question.id);
					const made = alone.set.questions.length + alone.set.cards.length;
					expect([...alone.fates]).toEqual([
						[question.id, !reported ? 'kept' : made ? 'changed' : 'left']
					]);
				}
			}),
			{ numRuns: runs }
		);
	});

	it('writes the same bytes for the same set', async () => {
		await fc.assert(
			fc.asyncProperty(anySet, async (set) => {
				const fitted = fit(set, codec).set;
				const [one, other] = [
					await codec.write!(fitted),
					await codec.write!(structuredClone(fitted))
				];
				expect(same(one, other)).toBe(true);
			}),
			// Each writes a whole package twice.
			{ numRuns: Math.min(Math.ceil(runs / 4), 40) }
		);
	});
});

describe.each(formats.filter((codec) => codec.read))(
	'$name, written and read',
	{ timeout: patient },
	(codec) => {
		const check = async (set: typeof ofEveryKind) => {
			const fitted = fit(set, codec).set;
			const reading = await codec.read!(bytes(await codec.write!(fitted)), blank(set));
			const whole = fitted.questions.length + fitted.cards.length > 0;
			expect(
				reading.issues.filter(
					({ code }) => whole || !['nothing-found', 'no-items', 'empty'].includes(code)
				)
			).toEqual([]);
			const told = codec.id === 'blackboard' ? inOneText : content;
			expect(reading.set.questions.map(told)).toEqual(fitted.questions.map(told));
			const sides = fitted.cards.map(({ front, back }) => ({ front, back }));
			expect(reading.set.cards.map(({ front, back }) => ({ front, back }))).toEqual(sides);
			if (/^(aiken|quizlet|blackboard)$/.test(codec.id) || codec.extension === 'xlsx') return;
			expect(reading.set.questions.map(({ id }) => id)).toEqual(
				fitted.questions.map(({ id }) => id)
			);
			expect(reading.set.cards.map(({ id }) => id)).toEqual(fitted.cards.map(({ id }) => id));
		};

		it.each([
			['every kind', withPlaces(ofEveryKind.questions)],
			['nasty texts', ofNastyTexts]
		])('keeps what it claims to keep of %s', async (_, set) => check(set));

		it('keeps what it claims to keep of any set', async () => {
			await fc.assert(fc.asyncProperty(anySet, check), { numRuns: Math.ceil(runs / 25) });
		});
	}
);
