import { createServer } from 'node:net';
import { pathToFileURL } from 'node:url';
import { build } from './build.js';
import { run, setUp } from './setup.js';

/** The sites of the stories: at the root of a host, in a folder of it, about another essay, and in accents. */
export function buildAll() {
	build();
	const plain = { PRECOMPRESS: 'no' };
	build('.cache/build-folder', { ...plain, BASE_PATH: '/x/y' });
	build('.cache/build-essay', { ...plain, ESSAY_PACK: 'tests/essay' });
	build('.cache/build-pseudo', { ...plain, BASE_PATH: '/pseudo' }, [
		'--config',
		'tests/pseudo/build.ts'
	]);
}

/**
 * Plays the stories on ports that nobody uses. Ends this process when one fails.
 * @param {string} browser the program file of a Chromium
 * @param {string[]} parameters for Playwright, such as a file or `-g` and a title
 * @param {Record<string, string>} [environment]
 */
export async function stories(browser, parameters, environment = {}) {
	const port = String(await freePorts(4));
	run('npx', ['playwright', 'test', ...parameters], {
		CHROMIUM_PATH: browser,
		STORY_PORT: port,
		...environment
	});
}

/** The first of so many free ports in a row. @param {number} count */
async function freePorts(count) {
	for (let first = 4200; first < 60_000; first += count) {
		const ports = Array.from({ length: count }, (_, index) => first + index);
		const free = await Promise.all(ports.map(isFree));
		if (free.every(Boolean)) return first;
	}
	throw new Error('No free port between 4200 and 60000.');
}

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
	new Promise((resolve) => {
		const server = createServer()
			.once('error', () => resolve(false))
			.listen(port, () => server.close(() => resolve(true)));
	});

// npm run stories -- [--no-build] [what Playwright takes: files, -g title ...]
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	setUp('all');
	const { findBrowser } = await import('./browser.js');
	const parameters = process.argv.slice(2);
	if (!parameters.includes('--no-build')) buildAll();
	await stories(
		await findBrowser({ windows: false }),
		parameters.filter((one) => one !== '--no-build')
	);
}
