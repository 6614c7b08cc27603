import type { Vote } from '../../questions/kinds/kind';

/** Hands in the order they went up, each as the place of its option from 0. */
export type Raised = readonly number[];

/** How many hands each option has. */
export const tally = (raised: Raised, options: number): number[] =>
	Array.from({ length: options }, (_, option) => raised.filter((one) => one === option).length);

/** Takes one hand off an option; off the one that went up last where none is named. */
export function lower(raised: Raised, option = raised.at(-1)): Raised {
	const at = option === undefined ? -1 : raised.lastIndexOf(option);
	return at < 0 ? raised : raised.filter((_, index) => index !== at);
}

/** The share of hands on what is right, 0 to 1; nothing where no hand went up. */
export function shareRight(raised: Raised, options: readonly Vote[]): number | undefined {
	const right = raised.filter((option) => options[option]?.right);
	return raised.length ? right.length / raised.length : undefined;
}
