import type { QuestionSet } from '$lib/questions/set';
import { setNamed } from './named.svelte';

/** The set that an address asks for, complete: `?set=` one kept here or a ready-made one; else the whole bank. */
export const setOf = async (bank: QuestionSet, wish: URLSearchParams): Promise<QuestionSet> =>
	(await setNamed(wish.get('set') ?? '', bank)) ?? bank;
