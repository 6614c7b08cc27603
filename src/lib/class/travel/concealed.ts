import * as v from 'valibot';
import type { Concealed } from '../../questions/kinds';
import { blanksOf } from '../../questions/kinds/cloze/cloze';
import { id, locator, text, texts } from '../../questions/fields';

// A question without its key, as a link from a teacher may bring it. Nothing else may come along.
const shown = { id, prompt: text };
const some = (least: number) =>
	v.pipe(texts, v.minEntries(least), v.check(eachOther, 'texts that differ'));

export const concealedQuestion: v.GenericSchema<Concealed> = v.variant('kind', [
	v.strictObject({ ...shown, kind: v.literal('choice'), options: some(2), several: v.boolean() }),
	v.strictObject({ ...shown, kind: v.literal('truth') }),
	v.strictObject({
		...shown,
		kind: v.literal('cloze'),
		text: v.pipe(text, v.check(hasBlanks, 'at least one blank, none of them twice'))
	}),
	v.strictObject({ ...shown, kind: v.literal('short') }),
	v.strictObject({ ...shown, kind: v.literal('number'), unit: v.optional(text) }),
	v.strictObject({ ...shown, kind: v.literal('match'), items: some(1), options: some(2) }),
	v.strictObject({ ...shown, kind: v.literal('order'), items: some(2) }),
	v.strictObject({ ...shown, kind: v.literal('sort'), items: some(1), options: some(2) }),
	v.strictObject({
		...shown,
		kind: v.literal('find'),
		places: v.pipe(v.record(locator, text), v.minEntries(2))
	})
]);

function eachOther(map: Record<string, string>) {
	return new Set(Object.values(map)).size === Object.keys(map).length;
}

function hasBlanks(text: string) {
	const blanks = blanksOf({ text });
	return blanks.length > 0 && new Set(blanks).size === blanks.length;
}
