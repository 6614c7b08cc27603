import type { ClaimKind } from '../questions/point';

/** The five pen marks, in the order the legend shows them. */
export const marks = ['solid', 'wavy', 'dotted', 'dashed', 'double'] as const;
export type Mark = (typeof marks)[number];

/** The mark under a claim's words; a rhetorical device has none. */
export const markOf: Record<ClaimKind, Mark | 'none'> = {
	fact: 'solid',
	number: 'solid',
	cause: 'solid',
	biography: 'solid',
	opinion: 'wavy',
	motive: 'dotted',
	prediction: 'dashed',
	label: 'double',
	device: 'none'
};
