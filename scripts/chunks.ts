import type { Plugin } from 'vite';

/** What the house calls pure, by its name: `x.ts` in src/lib. */
export const pure = /\/src\/lib\/[^.]+\.ts$/;
const runtime =
	/node_modules[\\/](svelte|@sveltejs|clsx|devalue|esm-env)[\\/]|vite[\\/]preload-helper|rolldown[\\/]runtime/;
// For a desk, for cameras, or to read and write files: not fetched before it is wanted.
const later =
	/\/src\/(routes\/\(teach\)|lib\/codecs\/|lib\/questions\/kinds\/(desk|forms|paper|[a-z]+\/(Paper|Slide|Edit)\.))|\/lib\/ui\/Scanner|\$content\/bank$|node_modules[\\/](qr|@noble|@scure|fflate|saxes|htmlparser2|sql\.js)[\\/]/;

// Works without a network once it was open. Its styles stand in the page then, so nobody sees them fetched.
const visited = /\/src\/routes\/\(teach\)\/teach\/collect\/\+page\.svelte$/;

/**
 * Keeps the framework in one file; all else is cut by what the pages import.
 * `_app/offline.json` lists the files that a learner's pages are made of, for the service worker.
 */
export function chunks(): Plugin {
	return {
		name: 'close-call-chunks',
		outputOptions(options) {
			if (this.environment.name !== 'client' || options.codeSplitting === false) return;
			const groups = [{ name: 'runtime', test: runtime }];
			return { ...options, codeSplitting: { groups } };
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
		}
	};
}
