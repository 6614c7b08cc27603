import type { Calibration, Level } from '$lib/study/memory/calibration';

/** One level of certainty in the chart, in a box of 100 by 100 with 0 % at the bottom. */
interface Column {
	certainty: Level['certainty'];
	left: number;
	width: number;
	middle: number;
	/** The share right that the level stands for. */
	fitting: { top: number; height: number };
	/** Undefined where the level was never chosen. */
	found?: { at: number; likely: { top: number; bottom: number } };
}

// Space between columns and at both ends, as a share of a step.
const gap = 0.15;

export function drawHowSure({ levels }: Calibration): { columns: Column[]; curve: string } {
	const step = 100 / (levels.length + gap);
	const up = (share: number) => 100 - 100 * share;
	const columns = levels.map(({ certainty, share, likely, fitting }, index): Column => {
		const left = (index + gap) * step;
		const width = (1 - gap) * step;
		return {
			certainty,
			left,
			width,
			middle: left + width / 2,
			fitting: { top: up(fitting.to), height: up(fitting.from) - up(fitting.to) },
			...(share !== undefined && {
				found: { at: up(share), likely: { top: up(likely.to), bottom: up(likely.from) } }
			})
		};
	});
	const through = columns.flatMap(({ middle, found }) => (found ? `${middle},${found.at}` : []));
	// A path of one point is drawn only if it is closed.
	const end = through.length === 1 ? 'Z' : '';
	return { columns, curve: through.length ? `M${through.join('L')}${end}` : '' };
}
