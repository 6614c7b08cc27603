import { isHidden, type ConcealedEstimate, type ShownPoint } from './estimate';

type Way = 'down' | 'same' | 'up';
/** A share this small is no change. */
const still = 0.03;
const wayOf = (ratio: number): Way =>
	Math.abs(ratio - 1) <= still ? 'same' : ratio < 1 ? 'down' : 'up';

const valueOf = (point: ShownPoint) => ('value' in point ? Number(point.value) : 0);

/** The known point that a hidden one is seen beside: the last before it, else the first after it. */
export function baseOf(points: readonly ShownPoint[], id: string) {
	const at = points.findIndex((point) => point.id === id);
	const known = (some: readonly ShownPoint[]) => some.filter((point) => valueOf(point) > 0);
	const earlier = known(points.slice(0, at)).at(-1);
	const point = earlier ?? known(points.slice(at + 1))[0];
	return point && { label: point.label, value: valueOf(point), earlier: earlier !== undefined };
}

/** A guess beside what is right: which way each goes from a known point, and both sizes as ratios. */
export function compare(
	{ points, order }: ConcealedEstimate['series'],
	id: string,
	guess: number,
	really: number
) {
	const base = baseOf(points, id);
	return (
		base && {
			...{ order, base: base.label, earlier: base.earlier },
			guessed: wayOf(guess / base.value),
			really: wayOf(really / base.value),
			ratio: really / base.value,
			off: guess / really
		}
	);
}

/** The nearest of 1, 2, 5, 10 ... on its scale. */
function round(size: number): number {
	const scale = 10 ** Math.floor(Math.log10(size));
	const lead = size / scale;
	return scale * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
}

/** A multiple of `step` as a canonical decimal. */
function canonical(value: number, step: number): string {
	const places = Math.max(0, -Math.floor(Math.log10(step)));
	const text = Math.max(0, value).toFixed(places);
	return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** Counts have no halves. */
const finest = (points: readonly ShownPoint[]) =>
	points.every((point) => Number.isInteger(valueOf(point))) ? 1 : 0;

/** The next rounder figure below or above, about a tenth away. */
export function stepped(
	{ series: { points } }: ConcealedEstimate,
	value: number,
	by: -1 | 1
): string {
	const step = Math.max(round(Math.max(value, roomFor(points) / 100) / 10), finest(points));
	const at = value / step;
	// A figure that stands on a step already goes to the next.
	return canonical(step * (by < 0 ? Math.ceil(at - 1 - 1e-9) : Math.floor(at + 1 + 1e-9)), step);
}

/** Where a finger stands in the chart, without figures that nobody means. */
export function pointed({ series: { points } }: ConcealedEstimate, value: number, top: number) {
	const step = Math.max(round(Math.max(value / 50, top / 500)), finest(points));
	return canonical(step * Math.round(value / step), step);
}

/** Twice the largest known figure, so that nothing shows how high the hidden ones are. */
const roomFor = (points: readonly ShownPoint[]): number =>
	2 * Math.max(...points.map(valueOf), 0.5);

/** What the top of the chart stands for, in two digits; a figure beyond it makes room. */
export function topFor(points: readonly ShownPoint[], figures: readonly number[]): number {
	const top = Math.max(roomFor(points), ...figures.map((figure) => 1.25 * figure));
	const step = secondDigit(top);
	return step * Math.ceil(top / step - 1e-9);
}
export const topText = (top: number): string => canonical(top, secondDigit(top));
const secondDigit = (value: number) => 10 ** (Math.floor(Math.log10(value)) - 1);

/** The points with these figures in place of the hidden ones; a hidden one without is a gap. */
export const filled = (points: readonly ShownPoint[], figures: readonly (string | undefined)[]) => {
	let hidden = 0;
	return points.map(({ id, ...point }) => {
		if ('value' in point) return { id, value: point.value };
		const figure = isHidden({ id, ...point }) ? figures[hidden++] : undefined;
		return figure ? { id, value: figure } : { id, gap: '' };
	});
};
