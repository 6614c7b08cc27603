import type { Issue, Piece } from '../codec';
import { Refusal } from './door';
import { parse, type Element } from './xml';

// The items of a document as they stand in it, so that one that is not well formed costs only itself, and each can be
// shown and mended.

export interface Snippet {
	text: string;
	/** Where it begins. */
	line: number;
}

/** Elements of a name, well formed or not; those in comments are none. In linear time. */
export function snippets(source: string, name: string): Snippet[] {
	const found: Snippet[] = [];
	const signs = new RegExp(`<!--|<!\\[CDATA\\[|<(/?)(?:[\\w.-]+:)?${name}(?=[\\s>/])`, 'g');
	const closing = new RegExp(`</(?:[\\w.-]+:)?${name}\\b`, 'g');
	const at = new Map<string, number>();
	/** The next place of a text from here, looked up once. */
	const next = (text: string, from: number) => {
		if ((at.get(text) ?? -1) < from) at.set(text, endless(source.indexOf(text, from)));
		return at.get(text)!;
	};
	let close = -1;
	const nextClose = (from: number) => {
		closing.lastIndex = from;
		if (close < from) close = closing.exec(source)?.index ?? Infinity;
		return close;
	};
	let start = -1;
	let [line, counted] = [1, 0];
	const take = (to: number) => {
		for (let end = next('\n', counted); end < start; end = next('\n', counted))
			[line, counted] = [line + 1, end + 1];
		found.push({ text: source.slice(start, to).trimEnd(), line });
		start = -1;
	};
	for (let sign = signs.exec(source); sign; sign = signs.exec(source)) {
		const [text, slash] = sign;
		if (text === '<!--' || text === '<![CDATA[') {
			const end = next(text === '<!--' ? '-->' : ']]>', sign.index);
			// One that is never closed, or only in a later item, hides nothing.
			const hides = text === '<!--' ? end < Infinity : end < nextClose(sign.index);
			if (hides) signs.lastIndex = end + 3;
		} else if (slash) {
			const end = next('>', sign.index);
			if (start >= 0) take(end + 1);
		} else {
			if (start >= 0) take(sign.index);
			start = sign.index;
		}
	}
	if (start >= 0) take(source.length);
	return found;
}
const endless = (index: number) => (index < 0 ? Infinity : index);

/**
 * A document; where it is not well formed, its items, and in place of a broken one an element that `brokenItem` knows.
 * `pass` as in `parse`; `restart`: what was passed until then comes again.
 */
export async function parseItems(
	source: string,
	name: string,
	pass?: (item: Element) => void,
	restart = () => {},
	progress?: (share: number) => void
): Promise<Element> {
	try {
		return await parse(source, pass, progress);
	} catch (fault) {
		const items = isBroken(fault) ? snippets(source, name) : [];
		if (!items.length) throw fault;
		restart();
		const children: Element[] = [];
		const take = pass ?? ((item: Element) => void children.push(item));
		let whole = true;
		for (const one of items) {
			const item = await parse(one.text).catch((fault: unknown) => broken(fault, one, name));
			whole &&= !brokenItem(item);
			take(item);
		}
		// What is wrong lies between them, or behind the last.
		if (whole) take(broken(fault, { text: '', line: 1 }, name));
		const root = /<(?:[\w.-]+:)?([A-Za-z][\w-]*)/.exec(source)![1]!;
		return { name: root, attributes: {}, children };
	}
}

const isBroken = (fault: unknown): fault is Refusal =>
	fault instanceof Refusal && fault.code === 'broken-xml';

function broken(fault: unknown, { line, text }: Snippet, name: string): Element {
	if (!isBroken(fault)) throw fault;
	// A bare `&` is mostly what is wrong, and noticed only later.
	const bare = text
		.replace(/<!\[CDATA\[[^]*?\]\]>/g, (section) => section.replace(/[^\n]/g, ' '))
		.search(/&(?!#?\w+;)/);
	const above = text.slice(0, Math.max(0, bare)).split('\n');
	const [within, column] =
		bare < 0
			? [Number(fault.params!.line), fault.params!.column!]
			: [above.length, above.at(-1)!.length + 1];
	const told = { '#line': line + within - 1, '#column': column, '#within': within };
	const attributes = Object.entries(told).map(([key, value]) => [key, String(value)]);
	return { name, attributes: Object.fromEntries(attributes), children: [] };
}

/** Why an element that stands for a broken item cannot be read; no element of a document has such attributes. */
export function brokenItem({ attributes }: Element): Omit<Issue, 'at'> | undefined {
	if (!attributes['#line']) return undefined;
	const [line, column, within] = ['#line', '#column', '#within'].map((one) =>
		Number(attributes[one])
	) as [number, number, number];
	return { code: 'broken-item', params: { line, column, within } };
}

/** The text of an item, to be read by itself in a document with that root. */
export const xmlPiece = (text: string | undefined, root = ''): Piece | undefined =>
	text === undefined
		? undefined
		: {
				text,
				whole: ([mended = '']) =>
					root && !mended.includes(`<${root}`) ? `<${root}>${mended}</${root}>` : mended
			};

export const questionAt = (at: string): number =>
	Number(/^question\.(\d+)$/.exec(at)?.[1] ?? 0) - 1;

export const typeOf = (item: string): string => /\btype\s*=\s*["']([\w-]+)/.exec(item)?.[1] ?? '';
