import type { Blank, Issue, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { gather, type Draft } from '../files/drafts';
import { itemDraft } from './qti-read-item';
import { plain } from './qti-plain';
import { testAt } from './qti-test';
import { pathIn, resourcesOf } from '../files/manifest';
import { brokenItem, parseItems, questionAt, xmlPiece } from '../files/snippets';
import { elements, parser, type Element, type Parse } from '../files/xml';
import { isMediaFile } from '../files/media';
import { fileAt, unpack } from '../files/zip';

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
	const parse = await parser();
	const manifest = parse(decode(fileAt(files, 'imsmanifest.xml')));
	const resources = resourcesOf(manifest);
	const of = (type: RegExp) =>
		resources.filter((one) => type.test(one.type)).map(({ path }) => pathIn(files, path));
	const listed = of(/^imsqti_(apip)?item_xmlv(2|3)/);
	const tests = of(/^imsqti_((apip)?test|assessment)_xmlv(2|3)/).map((path) =>
		testAt(files, path, parse)
	);
	// The test's order is the one that students meet; what it does not name comes after.
	const paths = [...new Set([...tests.flatMap((one) => one.paths), ...listed])];
	if (!paths.length) throw new Refusal('no-items');
	return {
		...{ files, paths, parse, title: tests[0]?.title },
		instructions: [...new Set(tests.map((one) => one.instructions))].join('\n'),
		issues: tests.flatMap((one) => one.issues)
	};
}

async function readPackage(file: Uint8Array, blank: Blank): Promise<Reading> {
	const { files, paths, parse, title, instructions, issues: told } = await listIn(file);
	const drafts = paths.map((path, index) =>
		itemAt(files.get(path), path, `question.${index + 1}`, parse)
	);
	const { set, issues } = gather(drafts, blank, title, instructions);
	return { set, issues: [...told, ...issues] };
}

export async function qtiPieces(file: Uint8Array) {
	if (file[0] !== 0x50 || file[1] !== 0x4b) return () => xmlPiece(decode(file));
	const { files, paths } = await listIn(file);
	return (at: string) => {
		const bytes = files.get(paths[questionAt(at)] ?? '');
		return xmlPiece(bytes && new TextDecoder().decode(bytes));
	};
}

/** A file of its own: where it is broken, the other questions are not. */
function itemAt(file: Uint8Array | undefined, path: string, at: string, parse: Parse): Draft {
	if (!file) return { at, issue: { code: 'item-missing', params: { path: path.slice(0, 80) } } };
	try {
		const root = plain(parse(decode(file)));
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
