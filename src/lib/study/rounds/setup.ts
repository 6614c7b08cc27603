import type { Row } from '../../questions/bank';
import { isLong } from '../../questions/kinds/effort';
import { draw } from './draw';

export const abouts = ['claim', 'term', 'skill'] as const;
type About = (typeof abouts)[number];
export const amounts = ['10', '20', 'whole', 'missed'] as const;
type Amount = (typeof amounts)[number];

/** The state of the form. */
interface Draft {
	amount: Amount;
	parts: string[];
	abouts: About[];
	kinds: string[];
}

interface Setup {
	count: number;
	places?: string[];
	points?: string[];
	kinds?: string[];
}

interface Bank {
	rows: Row[];
	parts: string[];
	kinds: string[];
	aboutOf: (point: string) => About;
}

/** Kinds of which a question takes minutes are there for who ticks them. */
const usual = (kinds: readonly string[]) => kinds.filter((kind) => !isLong(kind));

export const everything = ({ parts, kinds }: Bank): Draft => ({
	amount: '10',
	parts,
	abouts: [...abouts],
	kinds: usual(kinds)
});

/** The usual kinds ticked, or all of another list, means no limit, so that later additions are included. */
export function setupOf(draft: Draft, { rows, parts, kinds, aboutOf }: Bank): Setup {
	const points = rows
		.map(({ point }) => point)
		.filter((point) => draft.abouts.includes(aboutOf(point)));
	return {
		count: draft.amount === '20' ? 20 : 10,
		...(draft.parts.length < parts.length && { places: draft.parts }),
		...(draft.abouts.length < abouts.length && { points: [...new Set(points)] }),
		...(!isSame(draft.kinds, usual(kinds)) && { kinds: draft.kinds })
	};
}

const isSame = (some: readonly string[], others: readonly string[]) =>
	some.length === others.length && some.every((one) => others.includes(one));

export function draftOf({ count, places, points, kinds }: Setup, bank: Bank): Draft {
	const all = everything(bank);
	return {
		amount: count === 20 ? '20' : '10',
		parts: places ? all.parts.filter((part) => places.includes(part)) : all.parts,
		abouts: points
			? abouts.filter((about) => points.some((point) => bank.aboutOf(point) === about))
			: all.abouts,
		kinds: kinds ? bank.kinds.filter((kind) => kinds.includes(kind)) : all.kinds
	};
}

/** How many questions fit. */
export const fitting = (setup: Setup, { rows }: Bank): number =>
	draw(rows, { ...setup, count: rows.length }, '').length;
