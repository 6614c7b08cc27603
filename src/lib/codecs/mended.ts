import type { Issue, Reading } from './codec';

/** `row.5`, so many rows further down. */
export const rowsDown = (at: string, rows: number): string =>
	at.replace(/^row\.(\d+)$/, (_, row) => `row.${Number(row) + rows}`);

/** What was read below so many rows that were not handed in, by the rows of the table without them. */
export function movedUp<Source>(
	{ reading, sources = {} }: { reading: Reading; sources?: Record<string, Source> },
	rows: number
) {
	const up = (at: string) => rowsDown(at, -rows);
	return {
		sources: Object.fromEntries(Object.entries(sources).map(([at, text]) => [up(at), text])),
		reading: {
			...reading,
			issues: reading.issues.map((issue) => ({ ...issue, at: issue.at && up(issue.at) }))
		}
	};
}

/**
 * What was read, with what the mended source of one place gives now: `taken` if that is anything, under ids that nothing
 * else has; else its issues stand where the old ones stood.
 */
export function mended(
	all: Reading,
	at: string,
	{ set, issues }: Reading,
	newId: () => string
): { reading: Reading; taken: boolean } {
	const now = issues.map((issue) => placed(issue, at));
	const stays = (issue: Issue) => issue.taken || issue.at !== at;
	if (!set.questions.length && !set.cards.length) {
		const first = all.issues.findIndex((issue) => !stays(issue));
		const renewed = all.issues.flatMap((issue, index) =>
			index === first ? now : stays(issue) ? [issue] : []
		);
		return { reading: { ...all, issues: now.length ? renewed : all.issues }, taken: false };
	}
	const known = new Set([...all.set.questions, ...all.set.cards].map(({ id }) => id));
	const fresh = <One extends { id: string }>(one: One): One =>
		known.has(one.id) ? { ...one, id: newId() } : one;
	return {
		reading: {
			set: {
				...all.set,
				questions: [...all.set.questions, ...set.questions.map(fresh)],
				cards: [...all.set.cards, ...set.cards.map(fresh)]
			},
			issues: [...all.issues.filter(stays), ...now]
		},
		taken: true
	};
}

/** An issue of a mended source, at its place in the whole file. */
function placed({ at: inside = '', ...issue }: Issue, at: string): Issue {
	const [whole, piece] = [at, inside].map((one) => Number(/^line\.(\d+)$/.exec(one)?.[1]));
	const down = whole! - piece!;
	const { line } = issue.params ?? {};
	const params =
		typeof line === 'number' && down > 0 ? { ...issue.params, line: line + down } : issue.params;
	return { ...issue, params, at };
}
