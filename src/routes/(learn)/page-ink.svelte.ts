import { content } from '$content';
import lines from '$content/lines';
import { device } from '$lib/state/device/device.svelte';
import { memory } from '$lib/state/memory.svelte';
import { readInk, writeInk, type Ink } from '$lib/study/memory/ink';

const name = 'cache/ink';

/** The ink on the drawn page: first as it was kept at the last visit, then as the log has it. */
class PageInk {
	current: Ink = $state.raw({});

	/** What was kept; without the scheduler, for pages that only show where one is. */
	look() {
		this.current = readInk(device.read(name), lines);
	}

	/** Replays the log and keeps what comes of it. Throws where the network does not answer. */
	async catchUp() {
		const [{ inkOf, placesBegun }, rows] = await Promise.all([
			import('$lib/study/memory/inking'),
			content.index(),
			memory.catchUp()
		]);
		if (!memory.schedule) return;
		this.current = inkOf(memory.schedule, lines, placesBegun(memory.entries, rows));
		const text = writeInk(this.current, lines);
		// A page without ink is as good as none kept: where all was erased, nothing is left.
		if (text !== (device.read(name) ?? writeInk({}, lines))) device.write(name, text);
	}
}

export const pageInk = new PageInk();
