import { hashQuestion } from '$lib/questions/kinds/desk';
import type { Question } from '$lib/questions/question';
import {
	addBuiltIn,
	ids,
	instruct,
	newSet,
	ownQuestions,
	type SavedSet
} from '$lib/questions/sets/saved-set';
import { linked } from '$lib/questions/sets/linked';
import { random } from '$lib/study/rounds/random';
import { askedOf, start } from '$lib/study/session/moves';
import ready from '$content/ready-sets';
import type { Begun } from './begin';
import { fetchMaterial, type Material } from '../../material';

/** A round through a set as its teacher set it up, or through `only` some of its questions; `id` is the session's. */
export async function beginSet(
	set: string,
	saved: SavedSet,
	only: readonly string[] | undefined,
	id: string,
	now: number
): Promise<Begun> {
	const wanted = ids(saved).filter((one) => !only || only.includes(one));
	const material = await materialOfSet(saved, wanted);
	const sheets = wanted.flatMap((one) => material.sheets[one] ?? []);
	if (!sheets.length) return 'nothing';
	const { mode, certainty, shuffle } = saved.options;
	const ordered = shuffle ? random(id).shuffle(sheets) : sheets;
	const questions = linked(ordered.map(({ question }) => question)).map((question) =>
		askedOf({ question })
	);
	return {
		session: start({ id, kind: 'set', set, mode, certainty, seed: id, questions }, now),
		material
	};
}

/** What a round through a set needs. Own questions come from the set itself, for as long as it is kept. */
export async function materialOfSet(
	saved: SavedSet | undefined,
	wanted: readonly string[]
): Promise<Material> {
	if (!saved) return fetchMaterial(wanted);
	const own = ownQuestions(saved).filter(({ id }) => wanted.includes(id));
	const material = await fetchMaterial(wanted, await Promise.all(own.map(hashed)));
	return { ...material, set: { title: saved.title, instructions: saved.instructions } };
}

const hashed = async (question: Question): Promise<Question> => ({
	...question,
	hash: await hashQuestion(question)
});

/** The set with this id: a ready-made one as if it had been made here, or else the `kept` one. */
export function savedAs(id: string, kept: SavedSet | undefined): SavedSet | undefined {
	const found = ready.find((one) => one.id === id);
	if (!found) return kept;
	const made = newSet(found.title, { now: 0, random: () => 0 });
	return instruct(addBuiltIn(made, found.questions), found.instructions);
}
