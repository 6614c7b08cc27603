import type { Element } from '../files/xml';

/** QTI 3.0 says the same in other words: `qti-simple-choice` becomes `simpleChoice`, in place. */
export function plain(of: Element): Element {
	if (of.name.startsWith('qti-')) rename(of);
	return of;
}

function rename(of: Element) {
	of.name = camel(of.name.startsWith('qti-') ? of.name.slice(4) : of.name);
	const attributes: Element['attributes'] = {};
	for (const key in of.attributes) attributes[camel(key)] = of.attributes[key]!;
	of.attributes = attributes;
	for (const child of of.children) if (typeof child !== 'string') rename(child);
}

const camel = (name: string) =>
	name.includes('-')
		? name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
		: name;
