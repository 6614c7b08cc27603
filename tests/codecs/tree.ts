import { SaxesParser } from 'saxes';

/** A document as saxes reads it, strictly and with namespaces; names and attributes without their prefix. */
export interface Tree {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: Tree[];
}

export function treeOf(document: string): Tree {
	const root: Tree = { name: '', attributes: {}, text: '', children: [] };
	const open = [root];
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (fault) => {
		throw fault;
	});
	parser.on('opentag', ({ local, attributes }) => {
		const plain = Object.values(attributes).map(({ local, value }) => [local, value]);
		const one = { name: local, attributes: Object.fromEntries(plain), text: '', children: [] };
		open.at(-1)!.children.push(one);
		open.push(one);
	});
	const add = (text: string) => open.forEach((one) => (one.text += text));
	parser.on('text', add);
	parser.on('cdata', add);
	parser.on('closetag', () => open.pop());
	parser.write(document).close();
	return root.children[0]!;
}

export const every = (of: Tree, name: string): Tree[] =>
	of.children.flatMap((one) => [...(one.name === name ? [one] : []), ...every(one, name)]);
export const first = (of: Tree, name: string): Tree => every(of, name)[0]!;

/** What HTML without nested blocks shows. */
export const shown = (html: string): string =>
	html
		.replace(/<br> ?/g, '\n')
		.replace(/<\/?p>/g, '')
		.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name]!);
const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
