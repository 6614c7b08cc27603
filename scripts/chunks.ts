import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { order, rooms, type Graph } from './rooms';

const runtime =
	/node_modules[\\/](svelte|@sveltejs|clsx|devalue|esm-env)[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime/;
// For a desk, a frame or cameras, or to read and write files: not fetched before it is wanted.
const later =
	/\/src\/(routes\/(\(teach\)|\(learn\)\/embed)|lib\/play\/|lib\/codecs\/|lib\/questions\/kinds\/(desk|forms|paper|[a-z]+\/(Paper|Slide|Edit)\.))|\/lib\/ui\/Scanner|\$content\/bank$|node_modules[\\/](qr|@noble|@scure[\\/]base|fflate|saxes|htmlparser2|sql\.js)[\\/]/;

// Works without a network once it was open. Its styles stand in the page then, so nobody sees them fetched.
const visited = /\/src\/routes\/\(teach\)\/teach\/collect\/\+page\.svelte$/;

// Fetched by the first page, which has no app and cannot know a name with a hash.
const ahead = join(import.meta.dirname, '../src/routes/ahead.ts');

/**
 * Keeps the framework in one file, what a learner's pages share in a few rooms; all else is cut by what the pages import.
 * `_app/offline.json` lists the files that a learner's pages are made of, for the service worker.
 */
export function chunks(): Plugin {
	return {
		name: 'close-call-chunks',
		apply: 'build',
		outputOptions(options) {
			if (this.environment.name !== 'client' || options.codeSplitting === false) return;
			let roomOf: ReturnType<typeof rooms> | undefined;
			const groups = [
				{ name: 'runtime', test: runtime, priority: order.length + 1 },
				...order.map((room, index) => ({
					name: (id: string, graph: Graph) =>
						(roomOf ??= rooms(graph))(id) === room ? room : null,
					priority: order.length - index
				}))
			];
			return { ...options, codeSplitting: { groups } };
		},
		buildStart() {
			if (this.environment.name !== 'client') return;
			this.emitFile({ type: 'chunk', id: ahead, fileName: '_app/ahead.js' });
		},
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const files = new Set<string>();
			const wanted = (name: string) => {
				const chunk = bundle[name];
				return chunk?.type === 'chunk' && !chunk.moduleIds.some((id) => later.test(id));
			};
			const addStyles = (name: string) => {
				const chunk = bundle[name];
				if (chunk?.type !== 'chunk') return;
				for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
			};
			const add = (name: string) => {
				const chunk = bundle[name];
				if (files.has(name) || chunk?.type !== 'chunk') return;
				files.add(name);
				addStyles(name);
				chunk.imports.forEach(add);
				// What names all pages would bring all of them.
				if (chunk.name !== 'entry/app') chunk.dynamicImports.filter(wanted).forEach(add);
			};
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk' || !chunk.isEntry || !chunk.facadeModuleId) continue;
				const page = this.getModuleInfo(chunk.facadeModuleId)?.importedIds ?? [];
				if (!page.some((id) => later.test(id))) add(chunk.fileName);
				else if (page.some((id) => visited.test(id)))
					[chunk.fileName, ...chunk.imports].forEach(addStyles);
			}
			this.emitFile({
				type: 'asset',
				fileName: '_app/offline.json',
				source: JSON.stringify([...files].sort())
			});
		},
		/**
		 * Kit looks in the manifest for the styles of a page, follows what is imported late before what is imported at
		 * once, and so forgets the styles of a file that both name. What is late has its own list, in the script.
		 */
		writeBundle({ dir }) {
			if (this.environment.name !== 'client') return;
			const path = join(dir!, '.vite/manifest.json');
			const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'));
			for (const chunk of Object.values(manifest)) delete chunk.dynamicImports;
			writeFileSync(path, JSON.stringify(manifest));
		}
	};
}
