import type { Entry } from '../../study/log/entry';
import { union } from '../../study/log/union';
import { base32 } from './base32';
import type { Device } from '../device/device.svelte';
import type { Log } from './log.svelte';
import { wrap } from './parcel';
import { seal } from './segment';

/** `full`: it does not fit, and nothing of it was stored. */
export type Brought = { state: 'brought'; added: number } | { state: 'full' };

/**
 * Adds to the log what it lacks of these entries, under the ids they have. What is there is never written again: the
 * new segments bear the name of whoever packed them too, so no two page loads ever write the same one.
 */
export function bring(
	device: Device,
	log: Log,
	entries: readonly Entry[],
	random: () => number
): Brought {
	log.load();
	const known = new Set(log.entries().map(({ id }) => id));
	const missing = union(entries.filter(({ id }) => !known.has(id)));
	const [packer, table] = [base32(random, 8), base32(random, 4)];
	const { rows, runs } = wrap(missing, table);
	const stored = device.writeAll([
		...rows.map((body, at) => [`names/${table}.${packer}.${at + 1}`, seal(body)] as const),
		...runs.map(
			({ writer, body }, at) => [`log/${writer}.${at + 1}.${packer}`, seal(body)] as const
		)
	]);
	return stored ? { state: 'brought', added: missing.length } : { state: 'full' };
}
