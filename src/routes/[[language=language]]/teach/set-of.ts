import { complete } from '$lib/questions/saved-set';
import type { QuestionSet } from '$lib/questions/set';
import { sets } from '$lib/state/sets.svelte';

/** The set that an address asks for, complete: `?set=own-...` one kept here; else the whole bank. */
export async function setOf(bank: QuestionSet, wish: URLSearchParams): Promise<QuestionSet> {
	const saved = sets.find(wish.get('set') ?? '');
	return saved ? (await complete(saved, bank)).set : bank;
}
