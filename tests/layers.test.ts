import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../src/lib/study/rounds/counts';

const source = resolve(import.meta.dirname, '../src');

// Who may import whom, by folder of src/lib (or of src itself). A folder's own files are always allowed.
const table: Record<string, string[]> = {
	routes: [
		...['parts', 'questions', 'study', 'codecs', 'class', 'state', 'words', 'ui', 'content'],
		'play'
	],
	play: ['parts', 'questions', 'study', 'codecs', 'class', 'state', 'words', 'ui'],
	parts: ['questions', 'study', 'ui', 'words'],
	state: ['study', 'questions', 'class'],
	class: ['study', 'questions', 'codecs'],
	codecs: ['questions'],
	study: ['questions'],
	questions: ['ui', 'words'],
	ui: ['words'],
	words: [],
	content: [],
	'service-worker.ts': ['questions']
};

// Plain files that must touch the browser and remember nothing, each with what it is there for.
const browser: Record<string, string> = {
	'service-worker.ts': 'worker',
	'lib/ui/decode-worker.ts': 'worker',
	'lib/ui/code-finder.ts': 'worker',
	'routes/(teach)/file-work.ts': 'worker',
	'routes/(teach)/file-worker.ts': 'worker',
	'lib/state/early/early.ts': 'before paint',
	'lib/state/early/tint-bar.ts': 'before paint',
	'lib/state/early/first-page.ts': 'of a page without the app',
	'lib/state/early/early-gone.ts': 'before the app',
	'lib/ui/save-file.ts': 'download',
	'lib/play/play-file.ts': 'of a file without the app',
	'lib/questions/kinds/views.ts': 'views',
	'lib/parts/focus.ts': 'focus',
	'routes/(learn)/(round)/answer-strokes.ts': 'strokes',
	'routes/(learn)/(round)/number-keys.ts': 'keys',
	'routes/(learn)/(round)/settle.ts': 'scrolling',
	'routes/material.ts': 'network',
	'routes/offline.ts': 'offline'
};
const browserNames =
	/^(document|window|navigator|location|history|self|fetch|XMLHttpRequest|WebSocket|(local|session)Storage|indexedDB|caches|performance|matchMedia|setTimeout|setInterval|requestAnimationFrame|Worker|(HTML|SVG)?\w*Element|Node|(\w*)Event)$/;

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => /\.(ts|svelte)$/.test(name) && !name.endsWith('.d.ts'));
const known = new Set(files);
const textOf = new Map(files.map((name) => [name, readFileSync(join(source, name), 'utf8')]));
const text = (name: string) => textOf.get(name)!;
const code = (name: string) => text(name).replace(/\/\*.*?\*\/|(?<=^|\s)\/\/.*$/gms, '');
const layerOf = (name: string) => name.replace(/^lib\//, '').split('/')[0]!;
const isRemembering = (name: string) => name.endsWith('.svelte.ts');
const isPlain = (name: string) => name.endsWith('.ts') && !isRemembering(name);
const isPure = (name: string) => isPlain(name) && !(name in browser);

interface Import {
	specifier: string;
	/** From `src` where it is ours. */
	target: string;
	typeOnly: boolean;
}
const importPattern =
	/(?:\b(import|export)\s+(type\s)?[^'"`;]*?\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

const importsOf = (name: string): Import[] =>
	[...text(name).matchAll(importPattern)].map(([, , type, specifier]) => ({
		specifier: specifier!,
		target: target(name, specifier!),
		typeOnly: type !== undefined
	}));

function target(name: string, specifier: string): string {
	if (specifier.startsWith('$content')) return 'content/';
	if (specifier.startsWith('$words')) return 'lib/words/';
	const path = specifier.startsWith('$lib/')
		? `lib/${specifier.slice(5)}`
		: relative(source, resolve(source, dirname(name), specifier)).replaceAll('\\', '/');
	if (!specifier.startsWith('$lib/') && !specifier.startsWith('.')) return specifier;
	return [path, `${path}.ts`, `${path}/index.ts`].find((one) => known.has(one)) ?? path;
}

const graph = new Map(files.map((name) => [name, importsOf(name)]));
const imports = (name: string) => graph.get(name)!;

/** Names from outside that a plain file uses; what it declares or imports under such a name is its own. */
function globalsOf(name: string): string[] {
	if (
		!text(name)
			.split(/\W+/)
			.some((word) => browserNames.test(word))
	)
		return [];
	const file = ts.createSourceFile(name, text(name), ts.ScriptTarget.Latest, true);
	const own = new Set<string>();
	const used: string[] = [];
	const visit = (node: ts.Node) => {
		if (ts.isIdentifier(node)) {
			const { parent } = node;
			const declares = 'name' in parent && parent.name === node;
			const isMember =
				declares && (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent));
			if (declares && !isMember) own.add(node.text);
			else if (!declares && !(ts.isQualifiedName(parent) && parent.right === node))
				used.push(node.text);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return used.filter((one) => !own.has(one));
}

/** The first circle met from each file, as a path back to where it began. */
function circles(): string[] {
	const found = new Set<string>();
	const done = new Set<string>();
	const path: string[] = [];
	const walk = (name: string) => {
		if (done.has(name)) return;
		const at = path.indexOf(name);
		if (at >= 0) {
			found.add([...path.slice(at), name].join(' > '));
			return;
		}
		path.push(name);
		for (const { target } of imports(name)) if (known.has(target)) walk(target);
		path.pop();
		done.add(name);
	};
	files.forEach(walk);
	return [...found];
}

const isPage = (folder: string) =>
	['+page.svelte', '+page.ts', '+page.server.ts', '+server.ts'].some((one) =>
		existsSync(join(source, folder, one))
	);
const groupOf = (name: string) => /^routes\/\((\w+)\)\//.exec(name)?.[1];
const within = (name: string) =>
	imports(name)
		.map(({ target }) => target)
		.filter((one) => one.startsWith('routes/'));

describe('the layers of the house', () => {
	it('finds the files it judges, and the exceptions it lists', () => {
		expect(files.length).toBeGreaterThan(40);
		expect(Object.keys(browser).filter((name) => !known.has(name))).toEqual([]);
	});

	it('lets a folder import only what the table names', () => {
		const broken = files
			.filter((name) => layerOf(name) in table)
			.flatMap((name) =>
				imports(name)
					.filter(({ target }) => /^(lib|routes|content)\//.test(target))
					.map(({ target }) => layerOf(target))
					.filter((layer) => layer !== layerOf(name) && !table[layerOf(name)]!.includes(layer))
					.map((layer) => `${name} imports ${layer}`)
			);
		expect(broken).toEqual([]);
	});

	it('keeps (learn) and (teach) apart', () => {
		const broken = files.flatMap((name) =>
			within(name)
				.filter((one) => groupOf(name) && groupOf(one) && groupOf(name) !== groupOf(one))
				.map((one) => `${name} imports ${one}`)
		);
		expect(broken).toEqual([]);
	});

	it('lets no folder import from the folder of another page', () => {
		const broken = files
			.filter((name) => name.startsWith('routes/'))
			.flatMap((name) =>
				within(name)
					.filter((one) => dirname(one) !== dirname(name) && isPage(dirname(one)))
					.map((one) => `${name} imports ${one}`)
			);
		expect(broken).toEqual([]);
	});

	it('keeps plain files free of Svelte and of the app', () => {
		const broken = files.filter(isPure).flatMap((name) =>
			imports(name)
				.filter(({ typeOnly }) => !typeOnly)
				.filter(({ specifier }) => /\.svelte(\.ts)?$|^svelte(\/|$)|^\$app\//.test(specifier))
				.map(({ specifier }) => `${name} imports ${specifier}`)
		);
		expect(broken).toEqual([]);
	});

	it('keeps plain files free of the browser and of the network', () => {
		const broken = files.filter(isPure).flatMap((name) =>
			globalsOf(name)
				.filter((one) => browserNames.test(one))
				.map((one) => `${name} names ${one}`)
		);
		expect([...new Set(broken)]).toEqual([]);
	});

	it('lets only components and remembering files read the clock or draw at random', () => {
		const broken = files
			.filter(isPure)
			.filter((name) =>
				/Date\.now\b|new Date\(\)|Math\.random\b|performance\.now\b|randomUUID|getRandomValues/.test(
					code(name)
				)
			);
		expect(broken).toEqual([]);
	});

	it('calls a file .svelte.ts only where it holds reactive state', () => {
		const reactive = /\$(state|derived|effect)\b|new (Persisted|SvelteMap|SvelteSet)\b/;
		expect(files.filter((name) => isRemembering(name) && !reactive.test(text(name)))).toEqual([]);
	});

	it('lets question types know only valibot, and a hash where the browser has none', () => {
		const broken = files
			.filter((name) => name.startsWith('lib/questions/') && isPure(name))
			.flatMap((name) =>
				imports(name)
					.filter(({ specifier }) => !/^(\.|valibot$|@noble\/hashes\/)/.test(specifier))
					.map(({ specifier }) => `${name} imports ${specifier}`)
			);
		expect(broken).toEqual([]);
	});

	it('keeps the scheduler library behind one fence', () => {
		const broken = files.filter(
			(name) =>
				name !== 'lib/study/memory/schedule.ts' &&
				imports(name).some(({ specifier }) => specifier === 'ts-fsrs')
		);
		expect(broken).toEqual([]);
	});

	it('names localStorage only in lib/state', () => {
		const broken = files.filter(
			(name) => !name.startsWith('lib/state/') && /\blocalStorage\b/.test(text(name))
		);
		expect(broken).toEqual([]);
	});

	it('has no circles, types included', () => {
		expect(circles()).toEqual([]);
	});

	it('gives no two files one name, unless they are a pair in one folder', () => {
		const ofKind =
			/^lib\/questions\/kinds\/\w+\/(View|Edit|Paper|Slide|schema|desk|codes|shown|form|paper)\./;
		const named = files.filter(
			(name) =>
				!/^(\+|index\.ts$)/.test(basename(name)) &&
				!name.startsWith('lib/words/') &&
				!ofKind.test(name)
		);
		const plain = (name: string) =>
			basename(name)
				.replace(/(\.svelte)?\.ts$|\.svelte$/, '')
				.replaceAll('-', '')
				.toLowerCase();
		const groups = groupBy(named, plain);
		const twins = [...groups.values()].filter(
			(group) => group.length > 2 || new Set(group.map(dirname)).size > 1
		);
		expect(twins).toEqual([]);
	});
});
