import { claimKinds, sortOf, type ClaimKind, type Sort } from '../questions/sorts';
import type { Mark } from '../ui/strokes';

export const markOfSort: Record<Sort, Mark> = {
	fact: 'solid',
	opinion: 'wavy',
	motive: 'dotted',
	prediction: 'dashed',
	label: 'double'
};

const mark = (sort: Sort | undefined): Mark | 'none' => (sort ? markOfSort[sort] : 'none');

/** The mark under a claim's words; a rhetorical device has none. */
export const markOf = Object.fromEntries(
	claimKinds.map((kind) => [kind, mark(sortOf(kind))])
) as Record<ClaimKind, Mark | 'none'>;
