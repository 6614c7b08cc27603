import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {Awaited<ReturnType<typeof launch>>} Browser
 * @typedef {(given: any) => void} Listener
 */

const flags = [
	'--headless=new',
	'--remote-debugging-pipe',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-extensions',
	'--disable-features=Translate,OptimizationHints,MediaRouter'
];

/**
 * A browser spoken to in the DevTools protocol alone: whatever a test library adds to a page would be measured too.
 * @param {string} file its program
 */
export async function launch(file) {
	const folder = mkdtempSync(join(tmpdir(), 'close-call-bench-'));
	const child = spawn(file, [...flags, `--user-data-dir=${folder}`, 'about:blank'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe']
	});
	const out = /** @type {import('node:stream').Writable} */ (child.stdio[3]);
	const from = /** @type {import('node:stream').Readable} */ (child.stdio[4]);
	/** @type {Map<number, { resolve: Listener, reject: Listener, method: string }>} */
	const waiting = new Map();
	/** @type {Map<string, Set<Listener>>} */
	const listeners = new Map();
	let last = 0;
	let text = '';

	from.setEncoding('utf8');
	from.on('data', (/** @type {string} */ part) => {
		text += part;
		const messages = text.split('\0');
		text = messages.pop() ?? '';
		for (const message of messages) hear(JSON.parse(message));
	});

	/** @param {any} message */
	function hear({ id, error, result, method, params, sessionId = '' }) {
		if (id === undefined) {
			for (const listener of listeners.get(`${sessionId} ${method}`) ?? []) listener(params);
			return;
		}
		const asked = waiting.get(id);
		waiting.delete(id);
		if (error) asked?.reject(new Error(`${asked.method}: ${error.message}`));
		else asked?.resolve(result);
	}

	/**
	 * @param {string} method
	 * @param {object} [params]
	 * @param {string} [sessionId] of a page; none: the browser itself
	 * @returns {Promise<any>}
	 */
	const send = (method, params = {}, sessionId) =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, { resolve, reject, method });
			out.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
		});

	/** @param {string} sessionId @param {string} method @param {Listener} listener */
	const on = (sessionId, method, listener) => {
		const name = `${sessionId} ${method}`;
		listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
	};

	await send('Browser.getVersion');
	return {
		send,
		on,
		async close() {
			const ended = new Promise((done) => child.once('exit', done));
			await send('Browser.close').catch(() => {});
			await ended;
			rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
		}
	};
}
