import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');

// Who may import whom, by folder of src/lib (or the folder of src itself). Own folder is always allowed.
const table: Record<string, string[]> = {
	routes: ['parts', 'questions', 'study', 'codecs', 'class', 'state', 'words', 'ui', 'content'],
	parts: ['questions', 'study', 'ui', 'words'],
	state: ['study', 'questions', 'class'],
	class: ['study', 'questions', 'codecs'],
	codecs: ['questions'],
	study: ['questions'],
	questions: ['ui', 'words'],
	ui: ['words'],
	words: [],
	content: []
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(ts|svelte)$/.test(name))
	.map((name) => name.replaceAll('\\', '/'));
const text = (name: string) => readFileSync(join(source, name), 'utf8');
const layerOf = (name: string) => name.replace(/^lib\//, '').split('/')[0]!;
const isPure = (name: string) => name.endsWith('.ts') && !name.endsWith('.svelte.ts');

const importsOf = (name: string) =>
	[...text(name).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(
		(found) => found[1]!
	);

/** The file or module an import names, from `src` where it is ours. */
function target(name: string, specifier: string): string {
	if (specifier.startsWith('$lib/')) return `lib/${specifier.slice(5)}`;
	if (specifier.startsWith('$content')) return 'content/';
	if (specifier === '$words') return 'lib/words/';
	if (!specifier.startsWith('.')) return specifier;
	return relative(source, resolve(join(source, dirname(name)), specifier)).replaceAll('\\', '/');
}

describe('the layers of the house', () => {
	it('finds the files it is to judge', () => {
		expect(files.length).toBeGreaterThan(40);
	});

	it('lets a folder import only what the table names', () => {
		const broken = files
			.filter((name) => layerOf(name) in table)
			.flatMap((name) =>
				importsOf(name)
					.map((specifier) => target(name, specifier))
					.filter(
						(aim) =>
							aim.startsWith('lib/') || aim.startsWith('routes/') || aim.startsWith('content/')
					)
					.map(layerOf)
					.filter((layer) => layer !== layerOf(name) && !table[layerOf(name)]!.includes(layer))
					.map((layer) => `${name} imports ${layer}`)
			);
		expect(broken).toEqual([]);
	});

	it('keeps pure files free of Svelte and of the app', () => {
		const broken = files
			.filter((name) => isPure(name) && name.startsWith('lib/'))
			.filter((name) => !/kinds\/views\.ts$/.test(name))
			.flatMap((name) =>
				importsOf(name)
					.filter((specifier) => /\.svelte(\.ts)?$|^svelte(\/|$)|^\$app\//.test(specifier))
					.map((specifier) => `${name} imports ${specifier}`)
			);
		expect(broken).toEqual([]);
	});

	it('lets question types know only valibot, and a hash where the browser has none', () => {
		const broken = files
			.filter(
				(name) => name.startsWith('lib/questions/') && isPure(name) && !name.endsWith('views.ts')
			)
			.flatMap((name) =>
				importsOf(name)
					.filter((specifier) => !/^(\.|valibot$|@noble\/hashes\/)/.test(specifier))
					.map((specifier) => `${name} imports ${specifier}`)
			);
		expect(broken).toEqual([]);
	});

	it('keeps the scheduler library behind one fence', () => {
		const broken = files.filter(
			(name) => importsOf(name).includes('ts-fsrs') && name !== 'lib/study/memory/schedule.ts'
		);
		expect(broken).toEqual([]);
	});

	it('names localStorage only in lib/state', () => {
		const broken = files.filter(
			(name) => !name.startsWith('lib/state/') && /\blocalStorage\b/.test(text(name))
		);
		expect(broken).toEqual([]);
	});

	it('lets only components and remembering files read the clock or draw at random', () => {
		const broken = files
			.filter((name) => isPure(name) && name.startsWith('lib/'))
			.filter((name) =>
				/Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(text(name))
			);
		expect(broken).toEqual([]);
	});
});
