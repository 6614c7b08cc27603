import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

// What a host should send with every page, and with every file. The policy on scripts stands in each page itself.
export const pageHeaders = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'geolocation=(), microphone=(), interest-cohort=()',
	'Referrer-Policy': 'no-referrer'
};
export const headers = { 'X-Content-Type-Options': 'nosniff' };

/**
 * Serves a built site, compressed as built; hashed files are cached for good, all else is asked for again.
 * @param {{ folder: string, port: number, base?: string }} site `base` is a folder of the host, such as `/x/y`.
 * @returns {Promise<import('node:http').Server>}
 */
export function serve({ folder, port, base = '' }) {
	const missing = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders(response, path) {
			const page = /(\/|\.html)$/.test(path) ? pageHeaders : {};
			for (const [name, value] of Object.entries({ ...headers, ...page })) {
				response.setHeader(name, value);
			}
			const hashed = /^\/_app\/immutable\/|^\/bank\/\w+\/.+\.[0-9a-f]{8}\.json$/.test(path);
			response.setHeader(
				'Cache-Control',
				hashed ? 'public, max-age=31536000, immutable' : 'no-cache'
			);
		}
	});
	const server = createServer((request, response) => {
		const notFound = () => {
			response.writeHead(404, {
				...headers,
				...pageHeaders,
				'Content-Type': 'text/html; charset=utf-8'
			});
			response.end(missing);
		};
		const url = request.url ?? '/';
		if (base && url === base) return response.writeHead(308, { Location: `${base}/` }).end();
		if (!url.startsWith(`${base}/`)) return notFound();
		request.url = url.slice(base.length);
		files(request, response, notFound);
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}
