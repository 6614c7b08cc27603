import * as v from 'valibot';
import { checksum } from './checksum';
import type { Entry } from '../log/entry';
import { union } from '../log/union';
import { entryShape } from '../log/entry-shape';

/** All that is kept about a learner: the log, and what else the device remembers, by name. */
export interface Backup {
	/** When it was made, in milliseconds since 1970 UTC. */
	made: number;
	entries: Entry[];
	/** Settings, sets, sessions as JSON values: whoever takes one over checks it first. */
	kept: Record<string, unknown>;
}

export interface BackupIssue {
	code:
		| 'too-long'
		| 'not-json'
		| 'not-a-backup'
		| 'newer'
		/** Not as it was written; what can be read was read. */
		| 'changed'
		/** So many entries cannot be read and are left out; `at` is the first of them, from 1. */
		| 'entries-left-out';
	at?: number;
	params?: Record<string, string | number>;
}

const name = 'close-call-backup';
const version = 1;
const longest = 60_000_000;

const head = v.object({
	format: v.object({ name: v.literal(name), version: v.pipe(v.number(), v.integer()) })
});
const body = v.object({
	made: v.pipe(v.number(), v.finite()),
	check: v.string(),
	entries: v.array(v.unknown()),
	kept: v.record(v.pipe(v.string(), v.maxLength(100)), v.unknown())
});

/** Plain JSON, an entry a line: for people and other programs to read too. */
export function writeBackup({ made, entries, kept }: Backup): string {
	const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
	return `{
"format": ${JSON.stringify({ name, version })},
"made": ${made},
"check": ${JSON.stringify(checkOf(entries, kept))},
"kept": ${JSON.stringify(kept)},
"entries": [
${lines}
]
}
`;
}

/** Never throws. Without a backup the issues say why; with one, what it lacks. */
export function readBackup(text: string): { backup?: Backup; issues: BackupIssue[] } {
	if (text.length > longest) return { issues: [{ code: 'too-long' }] };
	const json = parse(text);
	if (json === undefined) return { issues: [{ code: 'not-json' }] };
	const found = v.safeParse(head, json);
	if (!found.success) return { issues: [{ code: 'not-a-backup' }] };
	const theirs = found.output.format.version;
	if (theirs > version) return { issues: [{ code: 'newer', params: { version: theirs } }] };
	const read = v.safeParse(body, json);
	if (!read.success || theirs < 1) return { issues: [{ code: 'not-a-backup' }] };

	const { made, check, entries, kept } = read.output;
	const issues: BackupIssue[] = [];
	if (check !== checkOf(entries, kept)) issues.push({ code: 'changed' });
	const results = entries.map((entry) => v.safeParse(entryShape, entry));
	const left = results.filter(({ success }) => !success).length;
	if (left) {
		const at = results.findIndex(({ success }) => !success) + 1;
		issues.push({ code: 'entries-left-out', at, params: { left, of: entries.length } });
	}
	const good = results.flatMap((result) => (result.success ? result.output : []));
	return { backup: { made, entries: union(good), kept }, issues };
}

const checkOf = (entries: readonly unknown[], kept: object) =>
	checksum(JSON.stringify([entries, kept]));

function parse(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}
