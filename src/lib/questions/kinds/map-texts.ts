import type { MapText, TextRole } from './kind';

/** Texts by id, each passed through. */
export const mapTexts = (
	texts: Record<string, string>,
	role: TextRole,
	map: MapText
): Record<string, string> =>
	Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, map(text, role)]));
