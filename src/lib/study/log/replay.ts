import type { Entry } from './entry';

/**
 * One order for all writers, the same on every device: each writer's own order is kept, and between writers
 * comes next whoever's next entry is the earliest, ties by id. Each list is one writer's, in its own order.
 */
export function merge(byWriter: Iterable<readonly Entry[]>): Entry[] {
	const spans = [...byWriter].filter(({ length }) => length).map(spanOf);
	spans.sort((a, b) => a.from - b.from);
	// Page loads mostly follow one another: only where some were open together is there anything to compare.
	const together: (readonly Entry[])[][] = [];
	let end = -Infinity;
	for (const { entries, from, to } of spans) {
		if (from > end) together.push([entries]);
		else together.at(-1)!.push(entries);
		end = Math.max(end, to);
	}
	return together.flatMap((lists) => (lists.length === 1 ? lists[0]! : interleave(lists)));
}

function spanOf(entries: readonly Entry[]) {
	const to = entries.reduce((latest, { at }) => Math.max(latest, at), -Infinity);
	return { entries, from: entries[0]!.at, to };
}

function interleave(byWriter: (readonly Entry[])[]): Entry[] {
	const ranked = byWriter.flatMap((entries) => {
		let latest = -Infinity;
		// An entry whose clock was set back waits for the one before it, and then goes at once.
		return entries.map((entry) => {
			latest = Math.max(latest, entry.at);
			return { entry, latest, writer: writerOf(entry.id), seq: seqOf(entry.id) };
		});
	});
	ranked.sort(
		(a, b) =>
			a.latest - b.latest || (a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.seq - b.seq)
	);
	return ranked.map(({ entry }) => entry);
}

/** What counts: without undos and what they took back. An undo can be undone. */
export function effective(entries: readonly Entry[]): Entry[] {
	const undone = new Set<string>();
	for (let place = entries.length - 1; place >= 0; place--) {
		const entry = entries[place]!;
		if (entry.type === 'undo' && !undone.has(entry.id)) undone.add(entry.of);
	}
	return entries.filter(({ id, type }) => type !== 'undo' && !undone.has(id));
}

export const writerOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));
export const seqOf = (id: string): number => Number(id.slice(id.lastIndexOf('.') + 1));
