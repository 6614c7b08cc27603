import type { DrawnLine } from '../../questions/essay';
import type { Entry } from '../log/entry';
import type { Ink } from './ink';
import { masteryOfAll } from './mastery';
import type { Schedule } from './schedule';

// Apart from ink.ts, which pages show without the scheduler.

/** A line is begun with any answer there, and known with all its claims. */
export const inkOf = (
	schedule: Schedule,
	lines: readonly DrawnLine[],
	begun: ReadonlySet<string>
): Ink =>
	Object.fromEntries(
		lines.map(({ place, claims }) => {
			const stage = masteryOfAll(schedule, claims);
			return [place, stage === 'new' && begun.has(place) ? 'learning' : stage];
		})
	);

/** The places of all questions that were answered. */
export function placesBegun(
	entries: readonly Entry[],
	rows: readonly { id: string; locator?: string }[]
): Set<string> {
	const places = new Map(rows.map(({ id, locator }) => [id, locator]));
	return new Set(
		entries.flatMap((entry) => (entry.type === 'answer' && places.get(entry.item)) || [])
	);
}
