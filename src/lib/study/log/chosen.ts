import { dayOf, type Day } from '../memory/days';
import type { Choice, Entry } from './entry';

// All of these take entries in the log's order, without what was undone. The latest word counts.

/** What is starred, or put aside, by id of question or card. */
export function chosen(entries: readonly Entry[], type: 'star' | 'aside'): Set<string> {
	const items = new Set<string>();
	for (const entry of entries) {
		if (entry.type !== type || entry.item === undefined) continue;
		if (entry.value) items.add(entry.item);
		else items.delete(entry.item);
	}
	return items;
}

/** The date of the test, if there is one. */
export function testDay(entries: readonly Entry[]): Day | undefined {
	const latest = entries.findLast((entry): entry is Choice => entry.type === 'test-date');
	return latest && dayOf(latest.value);
}

/** "I read it differently": the learner's own words, by id of question. */
export function notes(entries: readonly Entry[]): Map<string, string> {
	const texts = new Map<string, string>();
	for (const entry of entries) {
		if (entry.type !== 'note' || entry.item === undefined) continue;
		if (entry.value) texts.set(entry.item, entry.value);
		else texts.delete(entry.item);
	}
	return texts;
}
