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
): Element => ({ name, attributes, children: whole(children) });

const whole = (children: Content[]): (Element | string)[] =>
	children.flatMap((child) =>
		Array.isArray(child) ? whole(child) : child === undefined ? [] : [child]
	);

export const document = (root: Element): string =>
	`<?xml version="1.0" encoding="UTF-8"?>\n${markup(root)}\n`;

export function markup({ name, attributes, children }: Element): string {
	const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
	const inner = children.map((child) =>
		typeof child === 'string' ? escape(child) : markup(child)
	);
	return `<${name}${start.join('')}${inner.length ? `>${inner.join('')}</${name}>` : '/>'}`;
}

const escapes: Record<string, string> = {
	...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }
};
const escape = (text: string) => characters(text).replace(/[&<>"\n\t]/g, (one) => escapes[one]!);

/** Reads a whole document; names lose their prefix. No doctype, so no entity can be defined. */
export async function parse(text: string): Promise<Element> {
	const { SaxesParser } = await import('saxes');
	const parser = new SaxesParser();
	const root = element('');
	const open = [root];
	parser.on('doctype', () => {
		throw new Refusal('doctype');
	});
	parser.on('error', () => {
		throw new Refusal('broken-xml', { line: parser.line, column: parser.column });
	});
	parser.on('opentag', ({ name, attributes }) => {
		const inner: Element = { name: local(name), attributes: {}, children: [] };
		for (const [key, value] of Object.entries(attributes)) inner.attributes[local(key)] = value;
		open.at(-1)!.children.push(inner);
		open.push(inner);
		if (open.length > 100) throw new Refusal('too-deep');
	});
	parser.on('closetag', () => open.pop());
	const add = (piece: string) => open.at(-1)!.children.push(piece);
	parser.on('text', add);
	parser.on('cdata', add);
	parser.write(text.replace(/^\ufeff/, '')).close();
	const found = elements(root)[0];
	if (!found) throw new Refusal('empty');
	return found;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

export const elements = (of: Element | undefined, name?: string): Element[] =>
	(of?.children ?? []).filter(
		(child): child is Element =>
			typeof child !== 'string' && (name === undefined || child.name === name)
	);

/** The first element down a path of names. */
export const descend = (of: Element | undefined, ...path: string[]): Element | undefined =>
	path.reduce<Element | undefined>((at, name) => elements(at, name)[0], of);

/** All elements of a name, however deep, in the order of the document. */
export const all = (of: Element, name: string): Element[] =>
	elements(of).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const textIn = (of: Element | undefined): string =>
	(of?.children ?? []).map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
