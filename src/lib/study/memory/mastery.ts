import { outcomes } from '../log/reviews';
import { daysRecalled, missedLast, outcomesOf, type History } from '../log/histories';
import { memoryOf, type Schedule } from './schedule';
import { mean } from '../rounds/tally';

/** How well a point is known. Known: recalled on three different days, and not missed the last time. */
export type Mastery = 'new' | 'learning' | 'known';

export const daysToKnow = 3;

export const isKnown = (history: History): boolean =>
	daysRecalled(history) >= daysToKnow && !missedLast(history);

/** The mastery of a claim, a term or a skill. */
export function masteryOf(schedule: Schedule, point: string): Mastery {
	const memory = memoryOf(schedule, point);
	return memory ? (isKnown(memory) ? 'known' : 'learning') : 'new';
}

/** The mastery of a place or paragraph over all its points: known if all are, new if none has been started. */
export function masteryOfAll(schedule: Schedule, points: readonly string[]): Mastery {
	const all = new Set(points.map((point) => masteryOf(schedule, point)));
	return all.size === 1 ? [...all][0]! : all.size ? 'learning' : 'new';
}

/** How many of the points are at each stage. */
export function countMastery(
	schedule: Schedule,
	points: readonly string[]
): Record<Mastery, number> {
	const counts = { new: 0, learning: 0, known: 0 };
	for (const point of points) counts[masteryOf(schedule, point)] += 1;
	return counts;
}

/** Reviews for which FSRS predicted about the same recall. Shares are 0 to 1. */
interface Forecast {
	/** Lower bound of the band, in percent. */
	from: number;
	expected: number;
	recalled: number;
	of: number;
}

const bands = [0, 70, 80, 90];

/**
 * Predicted against actual recall, without help or guessing, over all reviews but each point's first: overall, and by
 * band where there are any.
 */
export function forecasts(schedule: Schedule): { all?: Forecast; bands: Forecast[] } {
	const reviews = Object.values(schedule.points).flatMap((memory) =>
		memory.predicted.map((predicted, index) => ({
			predicted,
			recalled: outcomes[outcomesOf(memory)[index + 1]!].recalled
		}))
	);
	const forecast = (from: number, some: typeof reviews): Forecast[] =>
		some.length
			? [
					{
						from,
						expected: mean(some.map(({ predicted }) => predicted)) / 100,
						recalled: some.filter(({ recalled }) => recalled).length / some.length,
						of: some.length
					}
				]
			: [];
	const bandOf = (predicted: number) => bands.findLast((from) => predicted >= from)!;
	return {
		all: forecast(0, reviews)[0],
		bands: bands.flatMap((from) =>
			forecast(
				from,
				reviews.filter(({ predicted }) => bandOf(predicted) === from)
			)
		)
	};
}
