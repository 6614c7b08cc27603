import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headers, serve } from '../serve.js';
import { root } from '../setup.js';

/** The limit: one page with everything in it, served as the site is. @param {number} port */
function serveFloor(port) {
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
	return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

/**
 * Serves the built site and the limit.
 * @param {string} folder
 */
export async function serveBoth(folder) {
	const port = Number(process.env.BENCH_PORT ?? 4311);
	let site = await serve({ folder, port });
	const floor = await serveFloor(port + 1);
	const end = (/** @type {import('node:http').Server} */ server) =>
		new Promise((resolve) => {
			server.close(resolve);
			server.closeAllConnections();
		});
	return {
		ours: `http://localhost:${port}`,
		floor: `http://localhost:${port + 1}`,
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
