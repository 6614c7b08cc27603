import * as v from 'valibot';
import { id, text, texts } from '../fields';

/** What the concealed question of every kind has. */
export const shownFields = { id, prompt: text };

/** So many texts, each of them different. */
export const distinct = (least: number) =>
	v.pipe(
		texts,
		v.minEntries(least),
		v.check((map) => new Set(Object.values(map)).size === Object.keys(map).length)
	);
