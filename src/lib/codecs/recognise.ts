import type { Blank, Codec, Reading, Traces } from './codec';
import { decode, encodingOf, open } from './files/door';
import { menu } from './menu';
import { all, parse } from './files/xml';
import { pathsIn, unpack } from './files/zip';

/** The formats that can be read, in the order of the menu. */
export const readable: Codec[] = menu.filter(({ read }) => read);

/** What a file may be, the likeliest first: by what is in it, then by its name. */
export async function recognise(file: Uint8Array, name: string): Promise<Codec[]> {
	const traces = await tracesOf(file);
	const ending = name.split('.').at(-1)!.toLowerCase();
	const byContent = readable.filter((codec) => codec.looks?.(traces));
	const byName = readable.filter(({ id, extension }) => ending === extension || ending === id);
	return [...new Set([...byContent, ...byName])];
}

export interface Import {
	/** Undefined where nobody could make anything of the file. */
	codec?: Codec;
	reading: Reading;
}

/** The one door for files: read as what they are, or as what somebody says they are. Never throws. */
export async function readFile(
	file: Uint8Array,
	name: string,
	blank: Blank,
	as?: Codec
): Promise<Import> {
	if (as) return { codec: as, reading: await as.read!(file, blank) };
	let found: Codec[] = [];
	const refusal = await open(file, blank, async () => {
		found = await recognise(file, name);
		return { set: blank.set, issues: [] };
	});
	if (refusal.issues.length) return { reading: refusal };
	let first: Import | undefined;
	for (const codec of found) {
		const reading = await codec.read!(file, blank);
		if (reading.set.questions.length + reading.set.cards.length) return { codec, reading };
		if (!reading.issues.some(({ code }) => code === 'other-format')) first ??= { codec, reading };
	}
	if (first) return first;
	const tried = (found.length ? found : readable).map((one) => one.name).join(', ');
	const set = { ...blank.set, questions: [], cards: [] };
	return { reading: { set, issues: [{ code: 'unknown-format', params: { tried } }] } };
}

async function tracesOf(file: Uint8Array): Promise<Traces> {
	if (file[0] === 0x50 && file[1] === 0x4b)
		return { text: '', root: '', paths: pathsIn(file), resources: await resourcesIn(file) };
	const text = beginning(file);
	const bare = text.trimStart().startsWith('<') ? text.replace(/<!--[\s\S]*?(-->|$)/g, '') : '';
	const root = /<(?:[\w-]+:)?([A-Za-z][\w-]*)/.exec(bare)?.[1] ?? '';
	return { text, root, paths: [], resources: [] };
}

async function resourcesIn(file: Uint8Array): Promise<string[]> {
	const path = 'imsmanifest.xml';
	const manifest = (await unpack(file, (one) => one === path)).get(path);
	return manifest
		? all(await parse(decode(manifest)), 'resource').map(({ attributes }) => attributes.type ?? '')
		: [];
}

/** Enough to tell formats apart; what is wrong with the rest is for their readers to say. */
function beginning(file: Uint8Array): string {
	return new TextDecoder(encodingOf(file)).decode(file.subarray(0, 65_536));
}
