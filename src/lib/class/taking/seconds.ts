/** How long a question took, in steps that say enough: 31, for five bits of a code. */
export const steps = [
	...[1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 20, 25, 30, 35, 40, 45, 50, 60],
	...[75, 90, 120, 150, 180, 240, 300, 600, 1200, 3600]
];

export const nearest = (time: number): number =>
	steps.reduce((best, step) => (Math.abs(step - time) < Math.abs(best - time) ? step : best));
