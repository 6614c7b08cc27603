import type { Plugin, Rolldown } from 'vite';

/** What the house calls pure, by its name: `x.ts` in src/lib. */
export const pure = /\/src\/lib\/[^.]+\.ts$/;
const runtime =
	/node_modules[\\/](svelte|@sveltejs|clsx|devalue|esm-env)[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime/;
// For a desk, for cameras, or to read and write files: not fetched before it is wanted.
const later =
	/\/src\/(routes\/\(teach\)|lib\/codecs\/|lib\/questions\/kinds\/(desk|forms|paper|[a-z]+\/(Paper|Slide|Edit)\.))|\/lib\/ui\/Scanner|\$content\/bank$|node_modules[\\/](qr|@noble|@scure|fflate|saxes|htmlparser2|sql\.js)[\\/]/;

// Works without a network once it was open. Its styles stand in the page then, so nobody sees them fetched.
const visited = /\/src\/routes\/\(teach\)\/teach\/collect\/\+page\.svelte$/;

// Pages that are opened one after the other. What no area names, such as the layout, is loaded with every page.
const areas: [name: string, page: RegExp][] = [
	['round', /\/routes\/\(learn\)\/(\([a-z]+\)|quiz|today)\//],
	['cards', /\/routes\/\(learn\)\/cards\//],
	['read', /\/routes\/\(learn\)\/read\//],
	['progress', /\/routes\/\(learn\)\/(progress|scores|plan)\//],
	['me', /\/routes\/\(learn\)\/(keep|me|notes|privacy|settings|terms)\//],
	['take', /\/routes\/\(learn\)\/take\//],
	['class', /\/routes\/\(teach\)\/teach\/(\+layout|collect\/|share\/)/],
	['desk', /\/routes\/\(teach\)\/teach\/(\+layout|\+page|question\/)/],
	['paper', /\/routes\/\(teach\)\/(teach\/(\+layout|present\/|print\/|vetting\/)|downloads\/)/],
	['import', /\/routes\/\(teach\)\/teach\/(\+layout|import\/)/],
	['missing', /\/routes\/\[\.\.\.missing\]\//]
];
// What more areas share is small, and comes with every page in one file.
const most = 4;
// A part that is loaded late shares with the pages only what it needs itself.
const late = 'late';
const allWords = /\/lib\/words\/[a-z]+\/index\.ts$/;

/**
 * For each module that a page loads at once: the areas of these pages. What a module imports is loaded wherever it is
 * itself, so files cut by this never import each other in a circle.
 */
function areasOfModules(graph: Graph): Map<string, string> {
	const found = new Map<string, Set<string>>();
	const spread = (id: string, area: string) => {
		const seen = found.get(id) ?? found.set(id, new Set()).get(id)!;
		if (seen.has(area) || !graph.getModuleInfo(id)) return;
		seen.add(area);
		const { code, importedIds } = graph.getModuleInfo(id)!;
		for (const imported of importedIds)
			// A page's own words are named as `words.quiz`; the index holds those of all.
			if (!allWords.test(imported)) spread(imported, area);
			else
				for (const [, name] of (code ?? '').matchAll(/\bwords\.([a-z]+)/gi))
					spread(imported.replace('index', name!), area);
	};
	for (const id of graph.getModuleIds()) {
		const { isEntry, importedIds, dynamicImporters } = graph.getModuleInfo(id)!;
		if (!isEntry && dynamicImporters.length) spread(id, late);
		if (!isEntry) continue;
		const own = areas.filter(([, page]) => importedIds.some((one) => page.test(one)));
		for (const [area] of own.length ? own : [['every']]) spread(id, area!);
	}
	const nameOf = (of: Set<string>) =>
		of.has('every') || of.size > most ? 'every' : [...of].sort().join('-');
	return new Map([...found].map(([id, of]) => [id, nameOf(of)]));
}

type Graph = Pick<Rolldown.PluginContext, 'getModuleIds' | 'getModuleInfo'>;

/** The names of all groups of areas, the largest first: a file takes along what it imports, unless that is in one before. */
function groupNames(): string[] {
	const all = [...areas.map(([name]) => name), late]
		.sort()
		.reduce<string[][]>((found, name) => [...found, ...found.map((one) => [...one, name])], [[]]);
	return all
		.filter(({ length }) => length <= most)
		.sort((a, b) => b.length - a.length)
		.map((names) => names.join('-'))
		.filter((name) => name && name !== late);
}

/**
 * Keeps the framework in one file; all else is cut by what the pages import.
 * `_app/offline.json` lists the files that a learner's pages are made of, for the service worker.
 */
export function chunks(): Plugin {
	let areaOf = new Map<string, string>();
	return {
		name: 'close-call-chunks',
		buildEnd() {
			if (this.environment.name === 'client') areaOf = areasOfModules(this);
		},
		outputOptions(options) {
			if (this.environment.name !== 'client' || options.codeSplitting === false) return;
			const groups = [
				{ name: 'runtime', test: runtime },
				...['every', ...groupNames()].map((name) => ({
					name,
					test: (id: string) => areaOf.get(id) === name
				}))
			];
			return { ...options, codeSplitting: { groups } };
		},
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const files = new Set<string>();
			const wanted = (name: string) => {
				const chunk = bundle[name];
				// Kit's app names all pages.
				if (chunk?.type !== 'chunk' || chunk.isEntry) return false;
				return !chunk.moduleIds.some((id) => later.test(id));
			};
			const addStyles = (name: string) => {
				const chunk = bundle[name];
				if (chunk?.type !== 'chunk') return;
				for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
				chunk.imports.forEach(addStyles);
			};
			const add = (name: string) => {
				const chunk = bundle[name];
				if (files.has(name) || chunk?.type !== 'chunk') return;
				files.add(name);
				for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
				chunk.imports.forEach(add);
				chunk.dynamicImports.filter(wanted).forEach(add);
			};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk' || !chunk.isEntry || !chunk.facadeModuleId) continue;
				const page = this.getModuleInfo(chunk.facadeModuleId)?.importedIds ?? [];
				if (!page.some((id) => later.test(id))) add(chunk.fileName);
				else if (page.some((id) => visited.test(id))) addStyles(chunk.fileName);
			}
			this.emitFile({
				type: 'asset',
				fileName: '_app/offline.json',
				source: JSON.stringify([...files].sort())
			});
		}
	};
}
