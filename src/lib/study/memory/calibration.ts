import type { Answer, Certainty, Entry } from '../log/entry';
import { firstTries } from '../log/tries';

const certainties = ['guess', 'think', 'sure'] as const satisfies Certainty[];
const enough = 20;

/** How often answers were right at one level of certainty. Shares are 0 to 1. */
export interface Level {
	certainty: Certainty;
	right: number;
	of: number;
	/** Undefined where the level was never chosen. */
	share?: number;
	/** The 95 % confidence interval of the share: wide while answers are few. */
	likely: { from: number; to: number };
	/** Where this level earns the most marks: guess below 2/3, sure above 4/5. See `bonus`. */
	fitting: { from: number; to: number };
}

export interface Calibration {
	levels: Level[];
	/** First tries with a certainty. */
	of: number;
	/** How many more answers the curve needs. */
	missing: number;
}

const fitting: Record<Certainty, { from: number; to: number }> = {
	guess: { from: 0, to: 2 / 3 },
	think: { from: 2 / 3, to: 4 / 5 },
	sure: { from: 4 / 5, to: 1 }
};

/** How well certainty matches first tries. `entries` in the log's order, without what was undone. */
export function calibration(entries: readonly Entry[]): Calibration {
	// Answers before reading are logged as guesses, though nobody chose that.
	const tries = firstTries(entries).filter(
		({ certainty, mode }) => certainty && mode !== 'reading'
	);
	const levels = certainties.map((certainty): Level => {
		const said = tries.filter((answer) => answer.certainty === certainty);
		const [right, of] = [said.filter(isRight).length, said.length];
		return {
			certainty,
			right,
			of,
			...(of && { share: right / of }),
			likely: likely(right, of),
			fitting: fitting[certainty]
		};
	});
	return { levels, of: tries.length, missing: Math.max(0, enough - tries.length) };
}

/** Whether a level was right as often as it stands for; undefined where chance could explain it. */
export function judge({ of, likely, fitting }: Level): 'below' | 'fits' | 'above' | undefined {
	if (!of) return undefined;
	if (likely.to < fitting.from) return 'below';
	if (likely.from > fitting.to) return 'above';
	return likely.from >= fitting.from && likely.to <= fitting.to ? 'fits' : undefined;
}

/** First tries that were sure but wrong, latest first; a question leaves the list once answered right. */
export function sureButWrong(entries: readonly Entry[]): Answer[] {
	const wrong = new Map<string, Answer>();
	for (const answer of firstTries(entries)) {
		const isSure = answer.certainty === 'sure' && !isRight(answer);
		if (isSure || isRight(answer)) wrong.delete(answer.item);
		if (isSure) wrong.set(answer.item, answer);
	}
	return [...wrong.values()].reverse();
}

const isRight = ({ score }: Answer) => score === 1;

/** The Wilson score interval, which holds for small numbers too. */
function likely(right: number, of: number): { from: number; to: number } {
	if (!of) return { from: 0, to: 1 };
	const z = 1.96;
	const share = right / of;
	const middle = share + (z * z) / (2 * of);
	const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const whole = 1 + (z * z) / of;
	// Rounding could leave the range.
	return {
		from: Math.max(0, (middle - spread) / whole),
		to: Math.min(1, (middle + spread) / whole)
	};
}
