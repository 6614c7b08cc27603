import type { Entry } from './entry';
import { groupBy } from '../rounds/counts';
import { merge, seqOf, writerOf } from './replay';

/**
 * All that was ever written in either history, in the log's order: the union by id. Entries never change, so two with
 * one id are the same; where a file was tampered with, the choice between them depends on neither order nor side.
 */
export function union(...histories: (readonly Entry[])[]): Entry[] {
	const writers = groupBy(histories.flat(), ({ id }) => writerOf(id));
	return merge([...writers.values()].map(inOrder));
}

/** One writer's entries by their number, each once. */
function inOrder(entries: Entry[]): Entry[] {
	let last = 0;
	// As nearly always.
	if (entries.every(({ id }) => last < (last = seqOf(id)))) return entries;
	const bySeq = new Map<number, Entry>();
	for (const entry of entries) {
		const seq = seqOf(entry.id);
		const known = bySeq.get(seq);
		if (!known || (known !== entry && canonical(entry) < canonical(known))) bySeq.set(seq, entry);
	}
	return [...bySeq].sort(([a], [b]) => a - b).map(([, entry]) => entry);
}

const canonical = (entry: Entry) => JSON.stringify(Object.entries(entry).sort());
