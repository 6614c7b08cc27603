import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.js';

const page = '<!doctype html><title>Start</title>';
const script = 'x'.repeat(1000);
let place: string;
let folder: string;
let before: string;
let server: Awaited<ReturnType<typeof serve>>;
let origin: string;

function build(where: string, mark: string) {
	mkdirSync(join(where, '_app/immutable/workers'), { recursive: true });
	writeFileSync(join(where, 'index.html'), page + mark);
	writeFileSync(join(where, '404.html'), 'Not here');
	writeFileSync(join(where, `_app/immutable/${mark}.js`), script);
	writeFileSync(join(where, '_app/immutable/workers/read.js'), script);
	writeFileSync(join(where, 'service-worker.js'), script);
}

beforeEach(async () => {
	place = mkdtempSync(join(tmpdir(), 'close-call-serve-'));
	folder = join(place, 'build');
	before = join(place, 'before');
	build(folder, 'one');
	server = await serve({ folder, port: 0, before });
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
	rmSync(place, { recursive: true, force: true });
});

/** What comes back over the wire, for what no client would send. */
const raw = (text: string): Promise<string> =>
	new Promise((resolve, reject) => {
		const socket = connect((server.address() as AddressInfo).port, 'localhost');
		let answer = '';
		socket.on('data', (part) => (answer += String(part)));
		socket.on('end', () => resolve(answer));
		socket.on('error', reject);
		socket.write(text);
	});
const alive = async () => expect(await (await fetch(`${origin}/`)).text()).toContain('Start');

describe('the server of npm start', () => {
	it.each([
		['bytes=5-1', [200, 416]],
		['bytes=0-99999999999999999999999999', [206]],
		['bytes=99999999999999999999999-', [416]],
		['bytes=-0', [200, 416]],
		['bytes=a-b', [200, 416]],
		['bytes=0-1,5-9', [200, 206]],
		['lines=1-2', [200]]
	])('answers a range of %s and goes on', async (Range, expected) => {
		const response = await fetch(`${origin}/service-worker.js`, { headers: { Range } });
		expect(expected).toContain(response.status);
		await response.text();
		await alive();
	});

	it('sends the last bytes where those are asked for', async () => {
		const response = await fetch(`${origin}/`, {
			headers: { Range: 'bytes=-3', 'Accept-Encoding': 'identity' }
		});
		expect([response.status, await response.text()]).toEqual([206, 'one']);
	});

	it('says what to do where there is no built site, and serves it once it is there', async () => {
		renameSync(folder, `${folder}-away`);
		const response = await fetch(`${origin}/`);
		expect(response.status).toBe(503);
		expect(await response.text()).toContain('npm run build');
		renameSync(`${folder}-away`, folder);
		await alive();
	});

	it('gives no page to what wants to write or trace', async () => {
		for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
			const response = await fetch(`${origin}/`, { method });
			expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
		}
		const traced = await raw('TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
		expect(traced).toMatch(/^HTTP\/1\.1 405 /);
		expect(traced).not.toContain('Start');
	});

	it('serves a new build at once, and the scripts of the one before to pages still open', async () => {
		await alive();
		renameSync(folder, before);
		build(folder, 'second build');
		const fresh = await fetch(`${origin}/`);
		expect(await fresh.text()).toBe(`${page}second build`);
		expect((await fetch(`${origin}/_app/immutable/one.js`)).status).toBe(200);
		expect((await fetch(`${origin}/_app/immutable/none.js`)).status).toBe(404);
	});

	it('asks no one to look again for a file with a hash in its name, and pages each time', async () => {
		cpSync(join(folder, '_app'), join(folder, 'es/_app'), { recursive: true });
		for (const path of ['/_app/immutable/one.js', '/es/_app/immutable/one.js']) {
			const { headers } = await fetch(origin + path);
			expect(headers.get('cache-control'), path).toContain('immutable');
			expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null]);
		}
		const page = await fetch(`${origin}/`);
		expect(page.headers.get('cache-control')).toBe('no-cache');
		expect(page.headers.get('etag')).not.toBeNull();
	});

	it('gives workers a policy of their own, which lets nothing in from elsewhere', async () => {
		mkdirSync(join(folder, 'es'));
		renameSync(join(folder, '_app'), join(folder, 'es/_app'));
		build(folder, 'one');
		const policyOf = async (path: string) =>
			(await fetch(origin + path)).headers.get('content-security-policy');
		const own = "default-src 'none'; script-src 'self'; connect-src 'self'";
		for (const path of ['/service-worker.js', '/_app/immutable/workers/read.js'])
			expect(await policyOf(path), path).toBe(own);
		expect(await policyOf('/es/_app/immutable/workers/read.js')).toBe(own);
		expect(await policyOf('/_app/immutable/one.js')).toBeNull();
		expect(await policyOf('/')).toBe("frame-ancestors 'none'");
	});

	it('lets any page frame what is made for it, and nothing else', async () => {
		for (const path of ['embed', 'es/embed', 'embedded']) {
			mkdirSync(join(folder, path), { recursive: true });
			writeFileSync(join(folder, path, 'index.html'), page);
		}
		const policyOf = async (path: string) =>
			(await fetch(origin + path)).headers.get('content-security-policy');
		expect(await policyOf('/embed/')).toBe('frame-ancestors *');
		expect(await policyOf('/es/embed/?theme=dark')).toBe('frame-ancestors *');
		for (const path of ['/', '/embedded/', '/embed/none/', '/x/embed/'])
			expect(await policyOf(path), path).toBe("frame-ancestors 'none'");
	});

	it('spends few bytes on the head of a script, of which a page loads many', async () => {
		const answer = await raw(
			'GET /_app/immutable/one.js HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
		);
		expect(answer.indexOf('\r\n\r\n')).toBeLessThan(260);
	});

	it('never leaves its folder, whatever the address', async () => {
		writeFileSync(join(place, 'secret.txt'), 'secret');
		for (const path of [
			'/../secret.txt',
			'/%2e%2e/secret.txt',
			'/..%2fsecret.txt',
			'/%',
			'/%00',
			'/%ff'
		]) {
			const answer = await raw(
				`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`
			);
			expect(answer, path).toMatch(/^HTTP\/1\.1 4\d\d /);
			expect(answer, path).not.toContain('secret');
		}
		await alive();
	});

	it('answers addresses that no disk can hold, and goes on', async () => {
		const long = 'a'.repeat(300);
		for (const path of [
			`/${long}`,
			`/${`${long}/`.repeat(20)}`,
			'/index.html/more',
			'/%F0%9F%93%9E/'
		])
			expect((await fetch(origin + path)).status, path.slice(0, 20)).toBe(404);
		await alive();
	});

	it('answers 1,000 requests at once', async () => {
		const answers = await Promise.all(
			Array.from({ length: 1000 }, async (_, at) => {
				const response = await fetch(`${origin}/${at % 2 ? '' : '_app/immutable/one.js'}`);
				return `${response.status} ${(await response.text()).length}`;
			})
		);
		expect(new Set(answers)).toEqual(new Set([`200 ${page.length + 3}`, '200 1000']));
	});

	it('goes on beside half requests, hang-ups and clients that never read', async () => {
		const { port } = server.address() as AddressInfo;
		const sockets = Array.from({ length: 500 }, (_, at) => {
			const socket = connect(port, 'localhost');
			socket.on('error', () => {});
			socket.write('GET / HTTP/1.1\r\nHo');
			if (at % 3 === 0) socket.destroy();
			if (at % 3 === 1) socket.write('st: localhost\r\n\r\n');
			return socket.pause();
		});
		await alive();
		for (const socket of sockets) socket.destroy();
		await alive();
	});

	it('sends 500 slow clients all they asked for, beside others that hang up in the middle', async () => {
		const { port } = server.address() as AddressInfo;
		const large = 'y'.repeat(200_000);
		writeFileSync(join(folder, '_app/immutable/large.js'), large);
		const ask =
			'GET /_app/immutable/large.js HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
		/** Reads the first bytes and then no more. */
		const begun = async () => {
			const socket = connect(port, 'localhost');
			socket.on('error', () => {});
			socket.write(ask);
			const first = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
			socket.pause();
			return { socket, first };
		};
		const slow = await Promise.all(Array.from({ length: 500 }, begun));
		const hanging = await Promise.all(Array.from({ length: 100 }, begun));
		for (const { socket } of hanging) socket.resetAndDestroy();
		await alive();
		const lengths = slow.map(async ({ socket, first }) => {
			let length = first.toString().split('\r\n\r\n')[1]!.length;
			socket.on('data', (part) => (length += part.length));
			const ended = new Promise((resolve) => socket.once('end', resolve));
			socket.resume();
			await ended;
			return length;
		});
		expect(new Set(await Promise.all(lengths))).toEqual(new Set([large.length]));
		await alive();
	}, 30_000);

	it('goes on where a file vanishes while it is sent, and says so where it is gone', async () => {
		const path = join(folder, '_app/immutable/one.js');
		const answers = await Promise.all(
			Array.from({ length: 50 }, async (_, at) => {
				if (at === 25) rmSync(path);
				return (await fetch(`${origin}/_app/immutable/one.js`)).status;
			})
		);
		for (const status of answers) expect([200, 404, 500]).toContain(status);
		expect((await fetch(`${origin}/_app/immutable/one.js`)).status).toBe(404);
		await alive();
	});
});
