import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, setUp } from './setup.js';

/** Where the build before this one stays: pages opened from it still find their scripts. */
export const before = join(root, '.cache/build-before');

/**
 * Builds in a folder of its own and puts it in place at once, so that a running server never has half a site.
 * @param {string} [folder]
 * @param {Record<string, string>} [environment]
 */
export function build(folder = 'build', environment = {}) {
	const name = folder.replaceAll('/', '-');
	const fresh = `.cache/fresh-${name}`;
	const workshop = folder === 'build' ? {} : { KIT_FOLDER: `.cache/kit-${name}` };
	rmSync(join(root, fresh), { recursive: true, force: true });
	run('npx', ['vite', 'build', '--logLevel', 'warn'], {
		BUILD_FOLDER: fresh,
		...workshop,
		...environment
	});
	const place = resolve(root, folder);
	rmSync(before, { recursive: true, force: true });
	if (existsSync(place)) renameSync(place, before);
	renameSync(join(root, fresh), place);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	setUp('build');
	build();
}
