import type { Entry } from './entry';
import { groupBy } from '../rounds/counts';
import { merge, seqOf, writerOf } from './replay';

/**
 * All that was ever written in either history, in the log's order: the union by id. Entries never change, so two with
 * one id are the same; where a file was tampered with, the choice between them depends on neither order nor side.
 */
export function union(...histories: (readonly Entry[])[]): Entry[] {
	const byId = new Map<string, Entry>();
	for (const entry of histories.flat()) {
		const known = byId.get(entry.id);
		if (!known || (known !== entry && canonical(entry) < canonical(known)))
			byId.set(entry.id, entry);
	}
	const writers = groupBy([...byId.values()], ({ id }) => writerOf(id));
	return merge(
		[...writers.values()].map((entries) => entries.sort((a, b) => seqOf(a.id) - seqOf(b.id)))
	);
}

const canonical = (entry: Entry) => JSON.stringify(Object.entries(entry).sort());
