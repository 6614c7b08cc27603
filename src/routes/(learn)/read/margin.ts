import type { Component } from 'svelte';
import type { Asking } from './asking.svelte';

/** What stands between the paragraphs; fetched when a reader wants to be asked. */
export type Margin =
	| { state: 'away' | 'loading' | 'unreachable' }
	| {
			state: 'there';
			asking: Asking;
			Spot: Component<{ asking: Asking; part: string; onward: string }>;
			Guesses: Component<{ asking: Asking }>;
			Ended: Component<{ asking: Asking }>;
	  };

export async function fetchMargin(): Promise<Margin> {
	try {
		const [{ openReading }, spot, guesses, ended] = await Promise.all([
			import('./asking.svelte'),
			import('./Spot.svelte'),
			import('./Guesses.svelte'),
			import('./Ended.svelte')
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
