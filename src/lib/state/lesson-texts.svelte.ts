import * as v from 'valibot';
import { device } from './device/device.svelte';
import { Persisted } from './device/persisted.svelte';

const texts = v.record(v.string(), v.record(v.string(), v.string()));

/** What a teacher has changed in the lesson for a set: by the set's id, then by the name of the text. */
export const changed = new Persisted(device, 'lessons', texts, {});

/** Keeps a text for a set; one that is as it came is not kept. */
export function changeText(set: string, name: string, text: string, asItCame: string) {
	const { [name]: _, ...others } = changed.current[set] ?? {};
	const kept = text === asItCame ? others : { ...others, [name]: text };
	const { [set]: __, ...rest } = changed.current;
	changed.current = Object.keys(kept).length ? { ...rest, [set]: kept } : rest;
}
