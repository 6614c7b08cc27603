import { device } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import type { Entry } from '$lib/study/log/entry';
import * as words from '$words';
import { answersIn, unknown } from './answers-count';

/** Adds them to the log, and says in words what came of it; `done` where something could be added. */
export function add(entries: readonly Entry[]): { done: boolean; text: string } {
	log.load();
	const fresh = answersIn(unknown(entries, log.entries()));
	const { state } = log.bring(entries);
	if (state === 'full') return { done: false, text: words.keep.full };
	const added = words.keep.added(fresh, answersIn(log.entries()));
	return { done: true, text: device.fault === 'kept' ? added : `${added} ${words.keep.unkept}` };
}
