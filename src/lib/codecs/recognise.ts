import type { Blank, Codec, Issue, Reading, Traces } from './codec';
import { decode, encodingOf, open, Refusal } from './files/door';
import { foreign } from './foreign';
import { formats } from './index';
import { all, parse } from './files/xml';
import { isArchive, pathsIn, unpack } from './files/zip';

/** The formats that can be read, in the order of the menu. */
export const readable: Codec[] = formats.filter(({ read }) => read);

/** What a file is by what is in it, and what it may be by its looks and its name. Each the likeliest first. */
async function recognise(file: Uint8Array, name: string) {
	const traces = await tracesOf(file);
	const part = packageParts.find(([, roots]) => roots.test(traces.root));
	if (part) throw new Refusal(part[0]);
	const ending = name.split('.').at(-1)!.toLowerCase();
	const looks = (answer: ReturnType<Required<Codec>['looks']>) =>
		readable.filter((codec) => codec.looks?.(traces) === answer);
	const only = looks('only');
	if (only.length) return { sure: only, maybe: [], named: [] };
	const [sure, maybe] = [looks(true), looks('maybe')];
	const named = readable.filter(({ id, extension }) => ending === extension || ending === id);
	const others = named.filter((one) => ![...sure, ...maybe].includes(one));
	// XML is nothing else, whatever stands in it.
	if (/^\s*<(\?xml|!doctype)\s/i.test(traces.text))
		return { sure, maybe: [], named: others.filter(({ extension }) => extension === 'xml') };
	return { sure, maybe, named: others };
}

/** Elements around what is no use without the rest of its package, by the code of what to do. */
const packageParts: [code: string, roots: RegExp][] = [
	['package-part', /^(manifest|assessmentTest|qti-assessment-test)$/],
	['moodle-backup', /^(moodle_backup|question_categories)$/]
];

export interface Import {
	/** Undefined where nobody could make anything of the file. */
	codec?: Codec;
	reading: Reading;
	/** Where it can be read in other ways about as well, all of them, the best first. */
	close?: Try[];
}

/** The one door for files: read as what they are, or as what somebody says they are. Never throws. */
export async function readFile(
	file: Uint8Array,
	name: string,
	blank: Blank,
	as?: Codec
): Promise<Import> {
	let found: Awaited<ReturnType<typeof recognise>> = { sure: [], maybe: [], named: [] };
	const refusal = await open(file, blank, async () => {
		const other = foreign(file, name);
		if (other) throw new Refusal(other);
		if (!as) found = await recognise(file, name);
		return { set: blank.set, issues: [] };
	});
	if (as && !refusal.issues.some(({ code }) => code !== 'broken-zip'))
		return { codec: as, reading: withPictures(await as.read!(file, blank), file) };
	if (refusal.issues.length) return { reading: refusal };
	const tries: Try[] = [];
	let best: (Try & Import) | undefined;
	for (const codecs of [found.sure, found.maybe, found.named]) {
		const some: Try[] = [];
		for (const codec of codecs) some.push({ codec, reading: await codec.read!(file, blank) });
		tries.push(...some);
		const [first, ...others] = some.filter(taken).sort((a, b) => rank(b) - rank(a));
		if (!first || (best && rank(first) <= rank(best))) continue;
		best = withDoubt(first, others);
		// Where most of a file is understood, nothing less likely is asked.
		if (rank(best) > 3) break;
	}
	if (best) return { ...best, reading: withPictures(best.reading, file) };
	const told = tries.find(({ reading }) => !reading.issues.some(isOther));
	if (told) return told;
	const tried = (tries.length ? tries.map(({ codec }) => codec) : readable).map(({ name }) => name);
	const set = { ...blank.set, questions: [], cards: [] };
	return { reading: { set, issues: [{ code: 'unknown-format', params: { tried } }] } };
}

/** Pictures in a workbook lie over its cells, and no row says which is whose. */
const withPictures = (reading: Reading, file: Uint8Array): Reading =>
	reading.set.questions.length + reading.set.cards.length &&
	isArchive(file) &&
	pathsIn(file).some((path) => /(^|\/)xl\/media\/[^/]+$/.test(path))
		? { ...reading, issues: [...reading.issues, { code: 'pictures-left' }] }
		: reading;

export interface Try {
	codec: Codec;
	reading: Reading;
}
const isOther = ({ code }: Issue) => code === 'other-format';
const taken = ({ reading: { set } }: Try) => set.questions.length + set.cards.length;
/** How much of a file a reader takes: its share in tenths, so that of two alike the likelier stays first. */
const rank = (one: Try) => {
	const left = one.reading.issues.filter((issue) => issue.at && !issue.taken).length;
	return Math.round((10 * taken(one)) / (taken(one) + left));
};

/** Two readers that take about as much of a file, but other things: which is meant, a person has to say. */
function withDoubt(best: Try, others: Try[]): Try & Import {
	const said = ({ reading: { set } }: Try) =>
		JSON.stringify([
			...set.questions.map((one) => ({ ...one, id: '' })),
			...set.cards.map(({ front, back }) => [front, back])
		]);
	const close = others.filter((one) => rank(best) - rank(one) <= 2 && said(one) !== said(best));
	if (!close.length) return best;
	const formats = [...new Set(close.map(({ codec }) => codec.name))];
	const issues = [{ code: 'may-be', params: { formats } }, ...best.reading.issues];
	return { codec: best.codec, reading: { ...best.reading, issues }, close: [best, ...close] };
}

async function tracesOf(file: Uint8Array): Promise<Traces> {
	if (isArchive(file)) {
		const inside = pathsIn(file);
		const top = ['imsmanifest.xml', 'xl/workbook.xml'].find((one) =>
			inside.some((path) => path === one || path.endsWith(`/${one}`))
		);
		return { text: '', root: '', paths: pathsIn(file, top), resources: await resourcesIn(file) };
	}
	const text = beginning(file);
	const bare = text.trimStart().startsWith('<') ? text.replace(/<!--[\s\S]*?(-->|$)/g, '') : '';
	const root = /<(?:[\w-]+:)?([A-Za-z][\w-]*)/.exec(bare)?.[1] ?? '';
	return { text, root, paths: [], resources: [] };
}

async function resourcesIn(file: Uint8Array): Promise<string[]> {
	const path = 'imsmanifest.xml';
	const manifest = (await unpack(file, (one) => one === path, path)).get(path);
	return manifest
		? all(await parse(decode(manifest)), 'resource').map(({ attributes }) => attributes.type ?? '')
		: [];
}

/** Enough to tell formats apart; what is wrong with the rest is for their readers to say. */
function beginning(file: Uint8Array): string {
	return new TextDecoder(encodingOf(file)).decode(file.subarray(0, 65_536));
}
