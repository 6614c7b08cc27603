import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { serve } from '../serve.js';
import { root } from '../setup.js';

/**
 * A page of tests/bench, which runs parts of the app without its pages, built and served.
 * @param {string} name its folder
 */
export async function serveOwn(name) {
	const folder = join(root, '.cache', `bench-${name}`);
	await build({
		root: join(root, 'tests/bench', name),
		base: './',
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false })],
		resolve: { alias: { $lib: join(root, 'src/lib') } },
		build: { outDir: folder, emptyOutDir: true, target: ['chrome111', 'safari16.4', 'firefox114'] }
	});
	// The server wants a page for what is not there.
	writeFileSync(join(folder, '404.html'), '');
	const server = await serve({ folder, port: 0 });
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://localhost:${port}/`,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}
