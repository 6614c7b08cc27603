import { paragraphOf } from '../../questions/essay';
import { isLong } from '../../questions/kinds/effort';
import { choose, placeOf, type Drawable, type Most, type Wish } from './choose';
import { least } from './counts';
import { firsts, paired } from './pairs';
import { random } from './random';
import { spread } from './spread';

/**
 * A round as ids in the order of asking: as many places as possible, kinds and levels mixed, questions on one place as
 * far apart as the wish allows, linked questions one right after the other. The same seed draws the same round.
 */
export function draw(rows: readonly Drawable[], wish: Wish, seed: string): string[] {
	const chance = random(seed);
	const pairs = paired(wished(rows, wish), wish.only !== undefined);
	const { places, points, levels, kinds, only, count } = wish;
	const most = places || points || levels || kinds || only ? undefined : promised(count);
	return idsOf(spread(choose(pairs, [], wish, chance, Infinity, most), [], chance));
}

/** Where nobody wished otherwise, seven of ten need the essay and one of ten at most is about a record. */
const promised = (count: number): Most => ({
	alone: Math.floor(count * 0.3),
	checks: Math.max(1, Math.floor(count / 10))
});

/** A newcomer's round: opens with `first`, in that order; the rest is drawn from other places. */
export function starter(
	rows: readonly Drawable[],
	first: readonly string[],
	wish: Wish,
	seed: string
): string[] {
	const chance = random(seed);
	const opening = first.flatMap((id) => rows.filter((row) => row.id === id));
	const others = firsts(wished(rows, wish)).filter(({ id }) => !first.includes(id));
	const rest = choose(others, opening, { ...wish, count: wish.count - opening.length }, chance);
	return idsOf([...opening, ...spread(rest, opening, chance)]);
}

const rounds = 5;
const roundLength = 10;

/**
 * The whole essay as five rounds of ten: every place comes up, no question repeats, and no round asks twice about one
 * place; questions to `avoid` come last. Depends on these alone, so that a learner meets the same rounds over days.
 */
export function wholeEssay(
	rows: readonly Drawable[],
	seed: string,
	avoid: readonly string[] = []
): string[][] {
	const chance = random(seed);
	const chosen = choose(
		firsts(usual(rows)),
		[],
		{ count: rounds * roundLength, avoid },
		chance,
		rounds
	);
	const dealt: Drawable[][] = Array.from({ length: rounds }, () => []);
	// Place by place, each question goes to the shortest round without that place, which keeps the rounds even.
	for (const place of chance.shuffle([...new Set(chosen.map(placeOf))])) {
		for (const row of chosen.filter((row) => placeOf(row) === place)) {
			const others = dealt.filter((round) => !round.some((one) => placeOf(one) === place));
			least(others, (round) => [
				round.length,
				round.filter(({ kind }) => kind === row.kind).length
			])!.push(row);
		}
	}
	return dealt.map((round) => idsOf(spread(round, [], chance)));
}

/** The next round, from 0: the first with an unanswered question. Undefined once all are answered. */
export function nextRound(
	essayRounds: readonly string[][],
	answered: { has(id: string): boolean }
): number | undefined {
	const next = essayRounds.findIndex((round) => round.some((id) => !answered.has(id)));
	return next < 0 ? undefined : next;
}

/** Less those that take minutes. */
const usual = (rows: readonly Drawable[]): Drawable[] => rows.filter(({ kind }) => !isLong(kind));

function wished(
	rows: readonly Drawable[],
	{ places, points, levels, kinds, only }: Wish
): Drawable[] {
	return rows.filter(
		({ id, locator, point, level, kind }) =>
			(!places ||
				(locator && (places.includes(locator) || places.includes(paragraphOf(locator))))) &&
			(!points || (point && points.includes(point))) &&
			(!levels || (level && levels.includes(level))) &&
			(kinds ? kinds.includes(kind) : only || !isLong(kind)) &&
			(!only || only.includes(id))
	);
}

const idsOf = (rows: readonly Drawable[]): string[] =>
	rows.flatMap(({ id, second }) => (second ? [id, second.id] : [id]));
