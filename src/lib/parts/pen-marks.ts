import type { ClaimKind } from '../questions/point';
import type { Mark } from '../ui/strokes';

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
