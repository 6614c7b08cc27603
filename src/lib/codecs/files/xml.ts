import type { SaxesParser } from 'saxes';
import { Refusal } from './door';
import { characters } from './text';

// XML 1.0 (https://www.w3.org/TR/xml/) out and in. Written by hand because the libraries that were
// tried let forbidden characters through; read by saxes, which is strict and runs everywhere.

export interface Element {
	name: string;
	attributes: Record<string, string>;
	children: (Element | string)[];
}
export type Content = Element | string | undefined | Content[];

/** An element to write; lists are taken apart and what is undefined is left out. */
export const element = (
	name: string,
	attributes: Record<string, string> = {},
	...children: Content[]
): Element => ({ name, attributes, children: take(children, []) });

function take(children: Content[], into: Element['children']): Element['children'] {
	for (const child of children)
		if (Array.isArray(child)) take(child, into);
		else if (child !== undefined) into.push(child);
	return into;
}

/** For readers that drop white space between two escaped signs: a text with such signs as it is, in CDATA. */
export const verbatim = (text: string): Element | string =>
	/[&<>"\n\t]/.test(text) ? element(cdata, {}, text) : text;
const cdata = '#cdata';

export const document = (root: Element): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${markup(root)}\n`;

export function markup({ name, attributes, children }: Element): string {
	if (name === cdata)
		return `<![CDATA[${characters(String(children[0])).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
	let text = `<${name}`;
	for (const key in attributes) text += ` ${key}="${escape(attributes[key]!)}"`;
	if (!children.length) return `${text}/>`;
	text += '>';
	for (const child of children) text += typeof child === 'string' ? escape(child) : markup(child);
	return `${text}</${name}>`;
}

const escapes: Record<string, string> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }
};
const escape = (text: string) => characters(text).replace(/[&<>"\n\t]/g, (one) => escapes[one]!);

/**
 * Reads a whole document; names lose their prefix. A doctype may name a grammar, which is not fetched, but not bring
 * definitions of its own: no entity can be defined, and those of HTML are known. `pass` gets each child of
 * the root as soon as it is read, and the root does not keep it: the memory of a long document is most of its time.
 */
export const parse = async (...document: Parameters<Parse>): Promise<Element> =>
	(await parser())(...document);

export type Parse = (
	text: string,
	pass?: (child: Element) => void,
	progress?: (share: number) => void
) => Element;

/** For many documents: what reads them is fetched once, for each import takes its time. */
export async function parser(): Promise<Parse> {
	const [{ SaxesParser }, { entity }] = await Promise.all([import('saxes'), import('./html')]);
	return (...document) => read(new SaxesParser(), entity, ...document);
}

function read(
	parser: SaxesParser,
	entity: (name: string) => string | undefined,
	...[text, pass, progress]: Parameters<Parse>
): Element {
	parser.ENTITIES = new Proxy(parser.ENTITIES, {
		get: (known, name) => known[String(name)] ?? entity(String(name))
	});
	const root = element('');
	const open = [root];
	parser.on('doctype', (told) => {
		if (told.includes('[')) throw new Refusal('doctype');
	});
	parser.on('error', () => {
		throw new Refusal('broken-xml', { line: parser.line, column: parser.column });
	});
	parser.on('opentag', ({ name, attributes }) => {
		const inner: Element = { name: local(name), attributes: {}, children: [] };
		for (const key in attributes) inner.attributes[local(key)] = attributes[key]!;
		open.at(-1)!.children.push(inner);
		open.push(inner);
		if (open.length > 100) throw new Refusal('too-deep');
	});
	parser.on('closetag', () => {
		const closed = open.pop()!;
		if (!pass || open.length !== 2) return;
		open[1]!.children.length = 0;
		pass(closed);
	});
	const add = (piece: string) => open.at(-1)!.children.push(piece);
	parser.on('text', add);
	parser.on('cdata', add);
	// Nothing may stand before a declaration, and yet some programs begin with an empty line.
	const whole = text.replace(/^\ufeff/, '').replace(/^(\s+)<\?xml\s[^>]*\?>/, '$1');
	for (let at = 0; at < whole.length; at += bite) {
		parser.write(whole.slice(at, at + bite));
		progress?.((0.6 * at) / whole.length);
	}
	parser.close();
	const found = elements(root)[0];
	if (!found) throw new Refusal('empty');
	return found;
}

const bite = 65_536;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

export const elements = (of: Element | undefined, name?: string): Element[] =>
	(of?.children ?? []).filter(
		(child): child is Element =>
			typeof child !== 'string' && (name === undefined || child.name === name)
	);

/** The first element down a path of names. */
export const descend = (of: Element | undefined, ...path: string[]): Element | undefined =>
	path.reduce(first, of);
function first(of: Element | undefined, name: string): Element | undefined {
	for (const child of of?.children ?? [])
		if (typeof child !== 'string' && child.name === name) return child;
	return undefined;
}

/** All elements of a name, however deep, in the order of the document. */
export function all(of: Element, name: string, found: Element[] = []): Element[] {
	for (const child of of.children) {
		if (typeof child === 'string') continue;
		if (child.name === name) found.push(child);
		all(child, name, found);
	}
	return found;
}

export function textIn(of: Element | undefined): string {
	let text = '';
	for (const child of of?.children ?? []) text += typeof child === 'string' ? child : textIn(child);
	return text;
}
