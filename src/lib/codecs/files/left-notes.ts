import type { Draft } from './drafts';
import { nameOf, oneLine } from './text';

// Notes that a question of ours has no place for.

/** On an answer that is right. */
export const onRight = (notes: (string | undefined)[]): Required<Draft>['notes'] =>
	notes.some(Boolean) ? [{ code: 'same-feedback' }] : [];

/** On anything else that is no answer of its own. */
export const left = (notes: (string | undefined)[]): Required<Draft>['notes'] => {
	const [first] = notes.map((one) => oneLine(one ?? '')).filter(Boolean);
	return first ? [{ code: 'feedback-left', params: { text: nameOf(first) } }] : [];
};
