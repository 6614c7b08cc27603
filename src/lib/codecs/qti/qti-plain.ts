import type { Element } from '../files/xml';

/** QTI 3.0 says the same in other words: `qti-simple-choice` is `simpleChoice`. */
export function plain(of: Element): Element {
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
