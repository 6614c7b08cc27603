import type { Calibration, Level } from '$lib/study/calibration';
import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

/** One level of sureness in the chart: all numbers in a box of 100 by 100, with 0 % at its foot. */
export interface Column {
	certainty: Level['certainty'];
	left: number;
	width: number;
	middle: number;
	/** Where saying so fits. */
	fitting: { top: number; height: number };
	/** None where it was never said. */
	found?: { at: number; likely: { top: number; bottom: number } };
}

export function drawHowSure({ levels }: Calibration): { columns: Column[]; curve: string } {
	const across = scaleBand(
		levels.map(({ certainty }) => certainty),
		[0, 100]
	).padding(0.15);
	const up = scaleLinear([0, 1], [100, 0]);
	const columns = levels.map(({ certainty, share, likely, fitting }): Column => {
		const left = across(certainty)!;
		const width = across.bandwidth();
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
	const through = columns.flatMap(({ middle, found }): [number, number][] =>
		found ? [[middle, found.at]] : []
	);
	return { columns, curve: line()(through) ?? '' };
}

/** Whether a level was right about as often as the word says; nothing where chance alone could make it so. */
export function judge({ of, likely, fitting }: Level): 'below' | 'fits' | 'above' | undefined {
	if (!of) return undefined;
	if (likely.to < fitting.from) return 'below';
	if (likely.from > fitting.to) return 'above';
	return likely.from >= fitting.from && likely.to <= fitting.to ? 'fits' : undefined;
}
