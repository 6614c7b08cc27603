import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readContent } from '../../scripts/content';

// What the laws are about: the whole checked set, its running texts, and where each item is written.

export const root = join(import.meta.dirname, '../..');
/** Laws hold for each essay; tests/essay runs them over another. */
export const essayFolder = join(root, process.env.ESSAY_PACK ?? 'src/content');
export const folder = join(essayFolder, 'en');
export const { set, idioms, ready, lesson, pack, standards } = await readContent(folder, 'en');
export const { claims, terms, skills, sources, questions, cards, exhibits = [] } = set;
export const items = [
	...claims,
	...terms,
	...skills,
	...sources,
	...exhibits,
	...questions,
	...cards,
	...idioms,
	...ready
];

export const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => name.endsWith('.yaml') && !name.includes('/later/'));

const written = new Map(
	files.flatMap((name) =>
		readFileSync(join(folder, name), 'utf8')
			.split('\n')
			.flatMap((line, at) => {
				const id = /^- id: (\S+)/.exec(line)?.[1];
				return id ? [[id, `${name}:${at + 1}`] as const] : [];
			})
	)
);
/** The file, line and id of an item, for failure lists: `questions/p1.yaml:12 purpose-nationwide`. */
export const at = (id: string) => `${written.get(id) ?? relative(root, folder)} ${id}`;
/** The file an item is written in: `questions/p1.yaml`. */
export const fileOf = (id: string) => written.get(id)!.split(':')[0]!;

export const claimIds = new Set(claims.map(({ id }) => id));

export interface Text {
	item: string;
	/** `prompt`, `feedback.b`, `another.text` ... */
	field: string;
	text: string;
}

// References, choices from a list, addresses, and the essay's own phrases are no texts of ours.
const notProse = new Set([
	...[
		'id',
		'kind',
		'kinds',
		'point',
		'locator',
		'locators',
		'also',
		'after',
		'level',
		'needs',
		'number',
		'hash',
		'right'
	],
	...[
		'also',
		'after',
		'exhibit',
		'reveal',
		'hidden',
		// Its texts are the exhibit’s.
		'series',
		'order',
		'sources',
		'another.sources',
		'claims',
		'standards',
		'framework',
		'code',
		'verdict',
		'printed',
		'standing'
	],
	...['label', 'used', 'url', 'address', 'words', 'head', 'forms', 'value', 'tolerance'],
	...['places', 'argument', 'questions', 'opening', 'course', 'publisher', 'exit']
]);

/** Every text of ours in the content. Term heads and forms and the essay's phrases (`words`) are left out. */
export const texts: Text[] = [
	...items.flatMap((item) => [...textsOf(item.id, item)]),
	...textsOf('essay.yaml', set.essay),
	...set.essay.argument.map(({ title }) => ({
		item: 'essay.yaml',
		field: 'argument',
		text: title
	})),
	...textsOf('pack.yaml', pack),
	...textsOf('lesson.yaml', {
		...lesson,
		misreadings: lesson.misreadings.map(({ reads, say }) => ({ reads, say }))
	}),
	...standards.flatMap((one) => [...textsOf('standards.yaml', one)]),
	...Object.entries(set.essay.places).map(([place, { gist }]) => ({
		item: 'essay.yaml',
		field: `places.${place}.gist`,
		text: gist
	}))
];

export function* textsOf(item: string, value: unknown, path = ''): Generator<Text> {
	if (typeof value === 'string') yield { item, field: path, text: value };
	if (!value || typeof value !== 'object') return;
	for (const [name, inner] of Object.entries(value)) {
		const field = path ? `${path}.${name}` : name;
		if (!notProse.has(field)) yield* textsOf(item, inner, field);
	}
}

/** The texts a learner picks, sorts, moves or types. */
export const answers = texts.filter(({ field }) =>
	/^(options|items|accepted|blanks)\./.test(field)
);

/** Lower case, without punctuation and articles: what a reader takes for the same answer. */
export const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}%$.]+/gu, ' ')
		.replace(/\b(a|an|the) /g, '')
		.replace(/\.(?!\d)/g, '')
		.trim();

export const counts = (values: (string | undefined)[]) => {
	const found: Record<string, number> = {};
	for (const value of values) if (value) found[value] = (found[value] ?? 0) + 1;
	return found;
};
