import type { Problem } from './kind';

/** Ids that name nothing, with their place in the list. */
export const unknown = (path: string, ids: string[], known: string[]): Problem[] =>
	ids.flatMap((id, index) =>
		known.includes(id) ? [] : [{ path: `${path}.${index}`, message: `nothing is called ${id}` }]
	);

export const unknownKeys = (
	path: string,
	map: Record<string, unknown> = {},
	known: string[],
	message: string
): Problem[] =>
	Object.keys(map)
		.filter((name) => !known.includes(name))
		.map((name) => ({ path: `${path}.${name}`, message }));

/** Texts or ids that stand there twice: a learner could not tell them apart. */
export const twins = (path: string, texts: string[]): Problem[] =>
	[...new Set(texts.filter((text, index) => texts.indexOf(text) < index))].map((text) => ({
		path,
		message: `${text} is there twice`
	}));

export const covers = (right: Record<string, unknown>, items: string[]): Problem[] => [
	...unknownKeys('right', right, items, 'is not an item'),
	...items
		.filter((item) => !Object.hasOwn(right, item))
		.map((item) => ({ path: 'right', message: `${item} is missing` }))
];

/** Spellings that nobody can match, such as `?`. */
export const unreadable = (path: string, accepted: string[]): Problem[] =>
	accepted.flatMap((spelling, index) =>
		/[\p{L}\p{N}\p{S}]/u.test(spelling)
			? []
			: [{ path: `${path}.${index}`, message: 'has no letter or digit' }]
	);
