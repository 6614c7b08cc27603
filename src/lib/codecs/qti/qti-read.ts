import type { Blank, Issue, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { gather, type Draft } from '../files/drafts';
import { isForMarkers, said } from './qti-parts';
import { itemDraft } from './qti-read-item';
import { lines } from '../files/text';
import { brokenItem, parseItems, questionAt, xmlPiece } from '../files/snippets';
import { all, descend, elements, parse, type Element } from '../files/xml';
import { isMediaFile } from '../files/media';
import { fileAt, plain as decoded, unpack } from '../files/zip';

/** Questions of a QTI 2.x or 3.0 package, or of a single item. */
export const readQti = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		if (file[0] === 0x50 && file[1] === 0x4b) return readPackage(file, blank);
		const [name, root] = await itemIn(decode(file));
		if (!/^(qti-assessment-item|assessmentItem)$/.test(name)) throw new Refusal('other-format');
		const issue = brokenItem(root);
		const at = 'question.1';
		return gather([issue ? { at, issue } : itemDraft(plain(root), at)], blank);
	});

/** An item by itself, under the name of its element. */
async function itemIn(text: string): Promise<[string, Element]> {
	const name = /<(?![?!])(?:[\w.-]+:)?([\w-]+)/.exec(text)?.[1] ?? '';
	const root = await parseItems(text, name);
	// In place of a broken document stands what was found in it.
	const [item = root] = root.attributes.identifier ? [root] : elements(root, name);
	return [name, item];
}

async function listIn(file: Uint8Array) {
	const files = await unpack(file, (path) => !isMediaFile(path), 'imsmanifest.xml');
	const manifest = await parse(decode(fileAt(files, 'imsmanifest.xml')));
	const resources = all(manifest, 'resource').map((one) => ({
		type: one.attributes.type ?? '',
		path: within([], one.attributes.href ?? descend(one, 'file')?.attributes.href ?? '')
	}));
	const of = (type: RegExp) => resources.filter((one) => type.test(one.type));
	const listed = of(/^imsqti_item_xmlv(2|3)/).map(({ path }) => path);
	if (!listed.length) throw new Refusal('no-items');
	const [test] = of(/^imsqti_(test|assessment)_xmlv(2|3)/);
	const told = test && files.has(test.path) ? await testAt(files, test.path) : undefined;
	// The test's order is the one that students meet; what it does not name comes after.
	const paths = [...new Set([...(told?.paths ?? []).filter(among(listed)), ...listed])];
	return { files, paths, title: told?.title, instructions: told?.instructions };
}

async function readPackage(file: Uint8Array, blank: Blank): Promise<Reading> {
	const { files, paths, title, instructions } = await listIn(file);
	const drafts: Draft[] = [];
	for (const [index, path] of paths.entries())
		drafts.push(await itemAt(files, path, `question.${index + 1}`));
	return gather(drafts, blank, title, instructions);
}

export async function qtiPieces(file: Uint8Array) {
	if (file[0] !== 0x50 || file[1] !== 0x4b) return () => xmlPiece(decode(file));
	const { files, paths } = await listIn(file);
	return (at: string) => {
		const path = paths[questionAt(at)] ?? '';
		const bytes = files.get(path) ?? files.get(decoded(path));
		return xmlPiece(bytes && new TextDecoder().decode(bytes));
	};
}

const among = (paths: string[]) => {
	const known = new Set(paths);
	return (path: string) => known.has(path);
};

async function testAt(files: Map<string, Uint8Array>, path: string) {
	const test = plain(await parse(decode(fileAt(files, path))));
	const folder = path.split('/').slice(0, -1);
	return {
		title: lines(test.attributes.title ?? ''),
		instructions: all(test, 'rubricBlock')
			.filter((one) => !isForMarkers(one))
			.map(said)
			.join('\n'),
		paths: all(test, 'assessmentItemRef').map(({ attributes }) =>
			within(folder, attributes.href ?? '')
		)
	};
}

/** A path as it is meant from inside a folder. */
function within(folder: string[], href: string): string {
	const path = [...folder];
	for (const step of href.split('/'))
		if (step === '..') path.pop();
		else if (step !== '.') path.push(step);
	return path.join('/');
}

/** A file of its own: where it is broken, the other questions are not. */
async function itemAt(files: Map<string, Uint8Array>, path: string, at: string): Promise<Draft> {
	const file = files.get(path) ?? files.get(decoded(path));
	if (!file) return { at, issue: { code: 'item-missing', params: { path: path.slice(0, 80) } } };
	try {
		const root = plain(await parse(decode(file)));
		return root.name === 'assessmentItem'
			? itemDraft(root, at)
			: { at, issue: { code: 'unknown-type', params: { type: root.name.slice(0, 40) } } };
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault;
		return { at, issue: brokenFile(fault) };
	}
}

const brokenFile = ({ code, params = {} }: Refusal): Issue =>
	code === 'broken-xml'
		? { code: 'item-broken', params: { ...params, within: params.line! } }
		: { code: 'item-refused' };

/** QTI 3.0 says the same in other words: `qti-simple-choice` is `simpleChoice`. */
function plain(of: Element): Element {
	return of.name.startsWith('qti-') ? renamed(of) : of;
}
const renamed = (of: Element): Element => ({
	name: camel(of.name.replace(/^qti-/, '')),
	attributes: Object.fromEntries(
		Object.entries(of.attributes).map(([key, value]) => [camel(key), value])
	),
	children: of.children.map((child) => (typeof child === 'string' ? child : renamed(child)))
});
const camel = (name: string) =>
	name.includes('-')
		? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
		: name;
