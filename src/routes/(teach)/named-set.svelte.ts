import { complete } from '$lib/questions/sets/saved-set';
import { readySets } from '$lib/questions/sets/ready-set';
import type { QuestionSet } from '$lib/questions/set';
import { sets } from '$lib/state/saved-sets.svelte';
import ready from '$content/ready-sets';

/** A set kept here, or a ready-made one, whole; none where nothing is called so. */
export async function setNamed(id: string, bank: QuestionSet): Promise<QuestionSet | undefined> {
	const kept = sets.find(id);
	if (kept) return (await complete(kept, bank)).set;
	const [found] = await readySets(
		ready.filter((one) => one.id === id),
		bank
	);
	return found;
}
