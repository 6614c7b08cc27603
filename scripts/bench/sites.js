import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headers, serve } from '../serve.js';
import { root } from '../setup.js';

/**
 * The limit: one page with everything in it, served as the site is.
 * @returns {Promise<import('node:http').Server>}
 */
function serveFloor() {
	const page = readFileSync(join(root, 'tests/bench/floor.html'));
	const body = brotliCompressSync(page);
	const server = createServer((request, response) => {
		const tag = '"floor"';
		const all = { ...headers, 'Cache-Control': 'no-cache', ETag: tag };
		if (request.headers['if-none-match'] === tag) return response.writeHead(304, all).end();
		response.writeHead(200, {
			...all,
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Encoding': 'br'
		});
		response.end(body);
	});
	return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

/**
 * Serves the built site and the limit.
 * @param {string} folder
 */
export async function serveBoth(folder) {
	let site = await serve({ folder, port: 0 });
	const floor = await serveFloor();
	const portOf = (/** @type {import('node:http').Server} */ server) =>
		/** @type {import('node:net').AddressInfo} */ (server.address()).port;
	const port = portOf(site);
	const end = (/** @type {import('node:http').Server} */ server) =>
		new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	return {
		ours: `http://localhost:${port}`,
		floor: `http://localhost:${portOf(floor)}`,
		/** The site's server is gone. */
		stop: () => end(site),
		async again() {
			site = await serve({ folder, port });
		},
		async close() {
			await end(site).catch(() => {});
			await end(floor);
		}
	};
}
