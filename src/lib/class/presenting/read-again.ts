import type { Question } from '../../questions/question';
import { groupBy } from '../../study/rounds/counts';
import { mean } from '../../study/rounds/tally';

/** A place of the essay to go back to. */
export interface PlaceAgain {
	place: string;
	/** The share of hands on what was not right, 0 to 1, where hands were counted. */
	missed?: number;
}

/**
 * Where the class raised its hands for what is not right, the place most missed first; all places of the questions, in
 * reading order, where no hands were counted. `shareOf`: the share of right hands by question.
 */
export function readAgain(
	questions: readonly Question[],
	places: readonly string[],
	shareOf: (question: Question) => number | undefined
): PlaceAgain[] {
	const asked = [...groupBy(questions, ({ locator }) => locator)]
		.map(([place, group]): PlaceAgain => {
			const shares = group.flatMap((question) => shareOf(question) ?? []);
			return { place, ...(shares.length && { missed: 1 - mean(shares) }) };
		})
		.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));
	const counted = asked.filter(({ missed }) => missed !== undefined);
	if (!counted.length) return asked;
	return counted.filter(({ missed }) => missed! > 0).sort((a, b) => b.missed! - a.missed!);
}
