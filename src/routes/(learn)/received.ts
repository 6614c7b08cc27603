import type { ClassIssue, Read } from '$lib/class/travel/class-issue';
import { readLink } from '$lib/class/travel/link';
import type { SharedSet } from '$lib/class/travel/shared-set';
import { take, type Taken, type Taking } from '$lib/class/taking/taken';
import type { KindName } from '$lib/questions/question';
import { loadView } from '$lib/questions/kinds/views';
import { content } from '$content';
import { fetchMaterial, type Material } from '../material';

/** A set as a student takes it, with everything its questions and feedback need. */
export interface Sitting {
	code: string;
	set: SharedSet;
	taking: Taking;
	material: Material;
}

/** Opens the code of a set, as `read` reads it. Throws where the network does not answer. */
export async function sit(
	code: string,
	read: (code: string) => Promise<Read<SharedSet>> = readLink
): Promise<Sitting | { issue: ClassIssue }> {
	const found = await read(code);
	if ('issue' in found) return found;
	const set = found.value;
	const numbers = new Set(set.items.map((item) => (item.from === 'bank' ? item.number : 0)));
	const [rows, hash] = await Promise.all([content.index(), content.edition()]);
	const ids = rows.flatMap(({ id, number }) => (numbers.has(Number(number)) ? id : []));
	const material = await fetchMaterial(ids);
	const questions = Object.values(material.sheets).map(({ question }) => question);
	const taking = await take(set, { hash, questions });
	if ('issue' in taking) return taking;
	return { code, set, taking, material: { ...material, views: await viewsOf(taking.questions) } };
}

async function viewsOf(taken: readonly Taken[]): Promise<Material['views']> {
	const kinds = [...new Set(taken.map(({ question }) => question.kind as KindName))];
	const views = await Promise.all(kinds.map(loadView));
	return Object.fromEntries(kinds.map((kind, index) => [kind, views[index]]));
}
