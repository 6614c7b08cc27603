import * as v from 'valibot';
import type { Entry } from '../../study/log/entry';
import { squeeze, unsqueeze } from '../../study/moving/code-text';
import { entryShape } from '../../study/log/entry-shape';
import { unwrap, wrap } from './parcel';

const parcel = v.object({
	rows: v.array(v.string()),
	runs: v.array(v.object({ writer: v.string(), body: v.string() }))
});

/** Entries as short as they get, for a code. */
export const toCode = (entries: readonly Entry[]): Promise<string> =>
	squeeze(JSON.stringify(wrap(entries, 'code')));

/** Undefined where they are none; what no entry can look like is left out. */
export async function fromCode(data: string): Promise<Entry[] | undefined> {
	const text = await unsqueeze(data);
	if (text === undefined) return undefined;
	try {
		const entries = unwrap(v.parse(parcel, JSON.parse(text)));
		return entries.filter((entry) => v.is(entryShape, entry));
	} catch {
		return undefined;
	}
}
