import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, setUp } from './setup.js';

/** Where the build before this one stays: pages opened from it still find their scripts. */
export const before = join(root, '.cache/build-before');

/** @param {string} path */
const foldersIn = (path) =>
	readdirSync(join(root, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/** The languages that interface and content are both there in; English stands at the root. @param {string} pack */
function languages(pack) {
	const spoken = foldersIn('src/lib/words');
	const others = foldersIn(pack).filter((name) => spoken.includes(name) && name !== 'en');
	return ['en', ...others];
}

/**
 * Builds each language in a folder of its own and puts them in place at once, so that a running server never has half
 * a site.
 * @param {string} [folder]
 * @param {Record<string, string>} [environment]
 * @param {string[]} [parameters] for Vite
 */
export function build(folder = 'build', environment = {}, parameters = []) {
	const fresh = `.cache/fresh-${folder.replaceAll('/', '-')}`;
	const { BASE_PATH = '', ESSAY_PACK = 'src/content' } = { ...process.env, ...environment };
	rmSync(join(root, fresh), { recursive: true, force: true });
	// A build empties its folder, so the one at the root comes first.
	for (const language of languages(ESSAY_PACK)) {
		const below = language === 'en' ? '' : `/${language}`;
		const kit = `.cache/kit-${folder.replaceAll('/', '-')}${below}`;
		run('npx', ['vite', 'build', '--logLevel', 'warn', ...parameters], {
			...environment,
			BUILD_LANGUAGE: language,
			BASE_PATH: BASE_PATH + below,
			BUILD_FOLDER: fresh + below,
			// Editors look for Kit's own folder where it always is.
			KIT_FOLDER: folder === 'build' && !below ? '.svelte-kit' : kit
		});
	}
	const place = resolve(root, folder);
	const last = folder === 'build' ? before : `${place}-before`;
	rmSync(last, { recursive: true, force: true });
	if (existsSync(place)) renameSync(place, last);
	renameSync(join(root, fresh), place);
	if (last !== before) rmSync(last, { recursive: true, force: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	setUp('build');
	build();
}
