import type { Component } from 'svelte';
import type { Asking } from './asking.svelte';

/** The questions between the paragraphs, fetched once a reader wants to be asked. */
type Fetched =
	| { state: 'away' | 'loading' | 'unreachable' }
	| {
			state: 'there';
			asking: Asking;
			Spot: Component<{ asking: Asking; part: string; onward: string }>;
			Guesses: Component<{ asking: Asking }>;
			Ended: Component<{ asking: Asking }>;
	  };

export class Margin {
	current = $state.raw<Fetched>({ state: 'away' });

	async fetch(): Promise<Fetched> {
		this.current = { state: 'loading' };
		return (this.current = await fetchParts());
	}
}

async function fetchParts(): Promise<Fetched> {
	try {
		const [{ openReading }, spot, guesses, ended] = await Promise.all([
			import('./asking.svelte'),
			import('./Spot.svelte'),
			import('./Guesses.svelte'),
			import('./ReadingEnded.svelte')
		]);
		return {
			state: 'there',
			asking: await openReading(),
			Spot: spot.default,
			Guesses: guesses.default,
			Ended: ended.default
		};
	} catch {
		return { state: 'unreachable' };
	}
}
