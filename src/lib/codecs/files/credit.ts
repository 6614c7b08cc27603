import type { Draft } from './drafts';

// Which options of a choice are right, from the percent of the points that each gives.

interface Credit {
	right: Set<number>;
	notes?: Draft['notes'];
	issue?: Required<Draft>['issue'];
}

/** `single`: one is picked. Otherwise those that give points must all be picked. */
export function credit(shares: number[], single: boolean): Credit {
	const full = shares.filter((share) => share >= 99.9).length;
	const some = shares.filter((share) => share > 0);
	const right = (from: number) =>
		new Set(shares.flatMap((share, index) => (share >= from ? [index] : [])));
	const uneven = { notes: [{ code: 'partial-credit' }] };
	if (full > 1) return { right: new Set(), issue: { code: 'either-right' } };
	if (single || (full === 1 && some.length > 1))
		return { right: right(99.9), ...(some.length > full && full ? uneven : {}) };
	const sum = some.reduce((all, share) => all + share, 0);
	// Less than all the points for everything that gives some: nobody could be right.
	if (sum < 99) return { right: new Set() };
	const even = some.every((share) => Math.abs(share - some[0]!) < 0.1);
	return { right: right(Number.MIN_VALUE), ...(even ? {} : uneven) };
}
