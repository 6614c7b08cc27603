import { base32nopad } from '@scure/base';
import * as v from 'valibot';
import type { Entry } from '../log/entry';
import { entryShape } from '../log/entry-shape';
import { readLines, writeLines } from '../log/entry-lines';
import { deflate, inflate } from './deflate';

// What inflates to more was not made by us.
const most = 20_000_000;

/** Entries as the log keeps them, as short as they get in capital letters and the digits 2 to 7. */
export async function toCode(entries: readonly Entry[]): Promise<string> {
	const [lines = ''] = writeLines(entries, Infinity);
	return base32nopad.encode(await deflate(lines));
}

/** Undefined where it holds none; what no entry can look like is left out. */
export async function fromCode(code: string): Promise<Entry[] | undefined> {
	try {
		const inflated = await inflate(new Uint8Array(base32nopad.decode(code)), most);
		if ('issue' in inflated) return undefined;
		const entries = readLines(inflated.text).flatMap((entry) => {
			const checked = v.safeParse(entryShape, entry);
			return checked.success ? checked.output : [];
		});
		return entries.length ? entries : undefined;
	} catch {
		return undefined;
	}
}
