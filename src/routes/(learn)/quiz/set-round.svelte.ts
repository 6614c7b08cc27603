import { hashQuestion } from '$lib/questions/kinds/desk';
import type { Question } from '$lib/questions/question';
import { addBuiltIn, ids, instruct, newSet, ownQuestions } from '$lib/questions/sets/saved-set';
import type { SavedSet } from '$lib/questions/sets/saved-set';
import { sets } from '$lib/state/saved-sets.svelte';
import { random } from '$lib/study/rounds/random';
import { start } from '$lib/study/session/session';
import ready from '$content/ready-sets';
import type { Begun } from './begin';
import { askedOf, fetchMaterial, type Material } from '../../material';

/**
 * A round through a set as its teacher has set it up, or through `only` these of its questions; `id` is that of the
 * session. `no set`: nothing is called so here.
 */
export async function beginSet(
	set: string,
	only: readonly string[] | undefined,
	id: string,
	now: number
): Promise<Begun | 'no set'> {
	const saved = kept(set);
	if (!saved) return 'no set';
	const wanted = ids(saved).filter((one) => !only || only.includes(one));
	const material = await materialOfSet(set, wanted);
	const asked = wanted.flatMap((one) => material.sheets[one] ?? []).map(askedOf);
	if (!asked.length) return 'nothing';
	const { mode, certainty, shuffle } = saved.options;
	const questions = shuffle ? random(id).shuffle(asked) : asked;
	const plan = { id, kind: 'set', set, mode, certainty, seed: id, questions } as const;
	return { session: start({ ...plan, questions }, now), material };
}

/** What a round through a set needs; own questions come from the set itself, as long as it is kept. */
export async function materialOfSet(set: string, wanted: readonly string[]): Promise<Material> {
	const saved = kept(set);
	if (!saved) return fetchMaterial(wanted);
	const own = ownQuestions(saved).filter(({ id }) => wanted.includes(id));
	const material = await fetchMaterial(wanted, await Promise.all(own.map(hashed)));
	return { ...material, set: { title: saved.title, instructions: saved.instructions } };
}

const hashed = async (question: Question): Promise<Question> => ({
	...question,
	hash: await hashQuestion(question)
});

/** A set of this device, or a ready-made one as if it had been made here. */
function kept(id: string): SavedSet | undefined {
	const found = ready.find((one) => one.id === id);
	if (!found) return sets.find(id);
	const made = newSet(found.title, { now: 0, random: () => 0 });
	return instruct(addBuiltIn(made, found.questions), found.instructions);
}
