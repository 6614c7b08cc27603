import type { Marking } from './views';

export type Mark = 'right' | 'missed' | 'struck';

/** For options of which one is picked: before the second try what was missed is struck, once told all is marked. */
export function marksOf({ tried, told }: Marking = { tried: [] }): Record<string, Mark> {
	const missed = told ? 'missed' : 'struck';
	return {
		...Object.fromEntries(tried.flat().map((id) => [id, missed] as const)),
		...Object.fromEntries((told?.key ?? []).map((id) => [id, 'right'] as const))
	};
}

/** For one part of several, which stay unmarked until told. */
export function partMark(marking: Marking | undefined, part: number): Mark | undefined {
	const score = marking?.told?.scores[part];
	return score === undefined ? undefined : score === 1 ? 'right' : 'missed';
}
