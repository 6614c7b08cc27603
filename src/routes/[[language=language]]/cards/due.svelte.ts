import type { Card } from '$lib/questions/point';
import { memory } from '$lib/state/memory.svelte';
import type { Today } from '$lib/study/today';
import { content } from 'virtual:content';

/** What is to be asked today, and when next. Throws where the network does not answer. */
export async function fetchToday(
	cards: readonly Card[],
	places: readonly string[]
): Promise<Today> {
	const [{ askToday }, rows] = await Promise.all([
		import('$lib/study/today'),
		content.en.index(),
		memory.catchUp()
	]);
	const { schedule, entries, today, pace } = memory;
	return askToday({ schedule: schedule!, entries, today, pace }, { rows, cards, places });
}
