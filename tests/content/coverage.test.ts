import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/lib/questions/kinds';
import { at, cards, claims, counts, pack, questions, set, skills, terms } from './content';

const byPoint = counts(questions.map(({ point }) => point));
const byKind = counts(questions.map(({ kind }) => kind));
const fewer = (points: string[], least: number) =>
	points
		.filter((point) => (byPoint[point] ?? 0) < least)
		.map((point) => `${point}: ${byPoint[point] ?? 0} of ${least}`);

const central = ['c06', 'c07', 'c13', 'c15', 'c18', 'c19', 'c21', 'c24', 'c28', 'c29'];
const ids = (from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, at) => `c${String(from + at).padStart(2, '0')}`);

describe('the content', () => {
	it('has 24 places, 36 claims, 25 terms and 18 skills', () => {
		expect(Object.keys(set.essay.places)).toHaveLength(24);
		expect(claims.map(({ id }) => id)).toEqual(ids(1, 36));
		expect(terms).toHaveLength(25);
		expect(skills).toHaveLength(18);
	});

	it('sets another view beside the seven most contested claims, with sources', () => {
		const contested = claims.filter(({ another }) => another);
		expect(contested).toHaveLength(7);
		expect(contested.filter(({ another }) => another!.sources.length === 0)).toEqual([]);
	});

	it('has at least 230 questions and 140 cards', () => {
		expect(questions.length).toBeGreaterThanOrEqual(230);
		expect(cards.length).toBeGreaterThanOrEqual(140);
	});
});

describe('questions', () => {
	it('are three or more on each central claim', () => expect(fewer(central, 3)).toEqual([]));

	it('are one or more on every other claim of the essay itself', () =>
		expect(fewer(ids(1, 32), 1)).toEqual([]));

	it('are few on the author: one at most on each fact of his life, none on his belief', () => {
		const most: Record<string, number> = { c33: 1, c34: 0, c35: 1, c36: 1 };
		const over = questions.filter(
			({ point }) => (byPoint[point!] ?? 0) > (most[point!] ?? Infinity)
		);
		expect(over.map(({ id, point }) => `${at(id)}: too many about ${point}`)).toEqual([]);
	});

	it('are one or more on every term but the labels', () => {
		const ownWords = terms.filter(({ label }) => !label).map(({ id }) => id);
		expect(fewer(ownWords, 1)).toEqual([]);
	});

	it('are three or more, of different kinds, on ATD, ERO, SmartLINK and ICE', () => {
		for (const term of ['atd', 'ero', 'smartlink', 'ice']) {
			const kinds = questions.filter(({ point }) => point === term).map(({ kind }) => kind);
			expect(new Set(kinds).size, term).toBeGreaterThanOrEqual(3);
		}
	});

	it('are two or more on every skill', () =>
		expect(
			fewer(
				skills.map(({ id }) => id),
				2
			)
		).toEqual([]));

	it('are eight or more of each kind', () => {
		const scarce = kindNames.filter((kind) => (byKind[kind] ?? 0) < 8);
		expect(scarce).toEqual([]);
	});

	it('are above recall in 65 of 100 or more', () => {
		const above = questions.filter(({ level }) => level !== 'recall');
		expect(above.length / questions.length).toBeGreaterThanOrEqual(0.65);
	});

	it('need the essay in 70 of 100 or more, and so do all that ask for a line or for own words', () => {
		const needing = questions.filter(({ needs }) => needs);
		expect(needing.length / questions.length).toBeGreaterThanOrEqual(0.7);
		const without = questions.filter(
			({ kind, needs }) => !needs && (kind === 'find' || kind === 'write')
		);
		expect(without.map(({ id }) => at(id))).toEqual([]);
	});

	it('of the first round are ten, and none needs the essay', () => {
		const opening = pack.opening.map((id) => questions.find((one) => one.id === id)!);
		expect(opening).toHaveLength(10);
		expect(opening.filter(({ needs }) => needs).map(({ id }) => at(id))).toEqual([]);
	});

	it('reach every place of the essay', () => {
		const asked = new Set(questions.map(({ locator }) => locator));
		expect(Object.keys(set.essay.places).filter((place) => !asked.has(place))).toEqual([]);
	});
});

describe('cards', () => {
	const byPoint = counts(cards.map(({ point }) => point));

	it('are one or more on every point but the life of the author', () => {
		const points = [...claims.filter(({ printed }) => printed !== 'self'), ...terms, ...skills];
		expect(points.map(({ id }) => id).filter((point) => !byPoint[point])).toEqual([]);
	});

	it('are two on the life of the author', () => {
		const life = claims.filter(({ printed }) => printed === 'self').map(({ id }) => id);
		expect(cards.filter(({ point }) => life.includes(point!))).toHaveLength(2);
	});

	it('on a motive never stand alone: another asks what would show it', () => {
		const motives = claims.filter(({ kind }) => kind === 'motive').map(({ id }) => id);
		const asked = cards.filter(({ front }) => /\bwhat (would|could) show\b/i.test(front));
		const covered = new Set(asked.map(({ point }) => point));
		expect(motives.filter((point) => !covered.has(point))).toEqual([]);
	});

	it('go both ways on every term, and on a label from the word to its meaning only', () => {
		for (const { id, label, forms } of terms) {
			if (!label) expect(byPoint[id], id).toBeGreaterThanOrEqual(2);
			else
				for (const { back } of cards.filter(({ point }) => point === id))
					expect(
						forms.some((form) => back.includes(form)),
						id
					).toBe(false);
		}
	});

	it('keep the short names apart: each of ICE, ERO, ATD and ISAP is set against the others', () => {
		const names = ['ICE', 'ERO', 'ATD', 'ISAP'];
		const pairs = names.flatMap((one, index) =>
			names.slice(index + 1).map((other) => [one, other])
		);
		const fronts = cards.map(({ front }) => front).filter((front) => /^\S+ or \S+:/.test(front));
		const missing = pairs.filter(
			([one, other]) =>
				!fronts.some((front) => new RegExp(`^(${one} or ${other}|${other} or ${one}):`).test(front))
		);
		expect(missing).toEqual([]);
	});
});
