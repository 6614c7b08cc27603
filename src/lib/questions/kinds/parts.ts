import type { Part } from './kind';

/** The mean score of the parts: each counts the same. */
export const share = (parts: Part[]): number =>
	parts.length === 0 ? 0 : parts.reduce((sum, { score }) => sum + score, 0) / parts.length;

/** The text of an id that a response may only claim to exist, `__proto__` and all. */
export const textOf = (texts: Record<string, string>, id: string): string =>
	Object.hasOwn(texts, id) ? texts[id]! : '';
