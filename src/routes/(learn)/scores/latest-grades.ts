import type { Entry, Grade } from '$lib/study/log/entry';

/** What was last said of each card. */
export const latestGrades = (entries: readonly Entry[]): Map<string, Grade['grade']> =>
	new Map(entries.flatMap((entry) => (entry.type === 'grade' ? [[entry.item, entry.grade]] : [])));
