import { starter } from '$lib/study/draw';
import { fetchIndex, fetchMaterial, type Material } from './material';

/** A newcomer's first five, each of which can be answered from its stem alone. */
export const openers = [
	'which-app',
	'atd-stem',
	'agency-ero',
	'figure-rounded',
	'fact-or-opinion-first'
];

/** The rest of a newcomer's round, which begins with nothing but its first question. */
export const starterRest = (session: string, count = 10) => ({
	count,
	async fetch(): Promise<{ ids: string[]; material: Material }> {
		const ids = starter(await fetchIndex(), openers, { count }, session);
		return { ids, material: await fetchMaterial(ids) };
	}
});
