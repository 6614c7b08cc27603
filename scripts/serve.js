import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import send from 'send';

// What a host should send with every page, and with every file. The policy on scripts stands in each page itself.
export const pageHeaders = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Permissions-Policy': 'geolocation=(), microphone=(), interest-cohort=()',
	'Referrer-Policy': 'no-referrer'
};
// What is made to stand in somebody's page may stand in any.
export const framedHeaders = { ...pageHeaders, 'Content-Security-Policy': 'frame-ancestors *' };
/** In the folder of a language, or in none. @param {string} path */
const anywhere = (path) => new RegExp(`^/([a-z]{2}(-[A-Z]{2})?/)?${path}`);
const framed = anywhere('embed/');
// A worker takes its policy from here, not from the page that starts it; a page's scripts take none.
export const workerHeaders = {
	'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'"
};
const worker = /\/_app\/immutable\/workers\/|\/service-worker\.js$/;
export const headers = { 'X-Content-Type-Options': 'nosniff' };

const hashed = anywhere('(_app/immutable/|bank/.+\\.[0-9a-f]{8}\\.json$)');
const encodings = [
	{ name: 'br', ending: '.br' },
	{ name: 'gzip', ending: '.gz' }
];

/**
 * Serves a built site from the disk as it is now, compressed as built; hashed files are cached for good, all else is
 * asked for again.
 * @param {{ folder: string, port: number, base?: string, before?: string }} site `base` is a folder of the host, such
 * as `/x/y`; `before` holds the build before this one, whose hashed files a page that is still open may ask for.
 * @returns {Promise<import('node:http').Server>}
 */
export function serve({ folder, port, base = '', before }) {
	const server = createServer((request, response) => {
		const fail = (/** @type {number} */ status, /** @type {string} */ text) => {
			response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
			response.end(request.method === 'HEAD' ? undefined : text);
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.setHeader('Allow', 'GET, HEAD');
			return fail(405, 'This address can only be read.');
		}
		const path = pathOf(request.url ?? '/');
		if (path === undefined) return fail(400, 'This address cannot be read.');
		if (!existsSync(join(folder, '404.html')))
			return fail(503, 'There is no built site here. Run npm run build.');
		if (base && path === base) return response.writeHead(308, { Location: `${base}/` }).end();
		const within = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
		const found =
			within && find(within, hashed.test(within) && before ? [folder, before] : [folder]);
		if (found && 'to' in found) return response.writeHead(308, { Location: base + found.to }).end();
		if (found) answer(found.root, found.path, within);
		else missing();

		function missing() {
			response.statusCode = 404;
			answer(folder, '/404.html', '/404.html');
		}

		/** @param {string} root @param {string} path of the file @param {string} address within the site */
		function answer(root, path, address) {
			const type = lookup(path) ?? 'application/octet-stream';
			const page = path.endsWith('.html');
			const own = page && (framed.test(address) ? framedHeaders : pageHeaders);
			const all = { ...headers, ...own, ...(worker.test(address) && workerHeaders) };
			for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
			// HTTP/1.1 keeps a connection without being told.
			response.removeHeader('Connection');
			// Modules and JSON are UTF-8 without saying so.
			response.setHeader(
				'Content-Type',
				/^text\/(?!javascript)/.test(type) ? `${type}; charset=utf-8` : type
			);
			const forGood = hashed.test(address);
			response.setHeader('Cache-Control', forGood ? 'max-age=31536000, immutable' : 'no-cache');
			const accepted = String(request.headers['accept-encoding'] ?? '');
			const packed = encodings.find(
				({ name, ending }) =>
					new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted) &&
					existsSync(join(root, path + ending))
			);
			response.setHeader('Vary', 'Accept-Encoding');
			if (packed) response.setHeader('Content-Encoding', packed.name);
			const status = response.statusCode;
			send(request, encodeURI(path + (packed?.ending ?? '')), {
				root,
				cacheControl: false,
				// Nobody asks whether it has changed.
				...(forGood && { etag: false, lastModified: false }),
				// A page that is not there has no parts; a hashed file is read whole.
				acceptRanges: status === 200 && !forGood,
				dotfiles: 'allow'
			})
				.on('error', (/** @type {{ status: number }} */ error) => {
					response.removeHeader('Content-Encoding');
					// Gone between the look and the read, as when a new build takes its place.
					fail(error.status ?? 500, 'This file cannot be read now. Try again.');
				})
				.pipe(response);
		}
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, () => resolve(server));
	});
}

/** @param {string} url @returns {string | undefined} */
function pathOf(url) {
	try {
		const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
		return path.includes('\0') || !path.startsWith('/') ? undefined : path;
	} catch {
		return undefined;
	}
}

/** Nothing for what no disk can hold either, such as a name that is too long. @param {string} path */
function statsOf(path) {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}

/**
 * The file of an address, or where else it is.
 * @param {string} path @param {string[]} roots
 * @returns {{ root: string, path: string } | { to: string } | undefined}
 */
function find(path, roots) {
	if (path.split('/').includes('..')) return undefined;
	for (const root of roots) {
		const file = path.endsWith('/') ? `${path}index.html` : path;
		const stats = statsOf(join(root, file));
		if (stats?.isFile()) return { root, path: file };
		if (stats?.isDirectory() && existsSync(join(root, path, 'index.html')))
			return { to: `${path}/` };
	}
	return undefined;
}
