import { tick } from 'svelte';

/** Leaves the page where it is. */
export const focusOn = (id: string) => document.getElementById(id)?.focus({ preventScroll: true });

/** Reading goes on at the top of what a change has brought: its heading is the `stem`. */
export async function showFromTop(change: () => unknown) {
	await change();
	await tick();
	scrollTo({ top: 0, behavior: 'instant' });
	focusOn('stem');
}
