import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, runTogether, setUp } from './setup.js';

/** @type {string[]} */
const times = [];
/** @param {string} name @param {() => void | Promise<void>} part */
async function timed(name, part) {
	const started = performance.now();
	await part();
	times.push(`${name} ${Math.round((performance.now() - started) / 1000)} s`);
}

await timed('installing', () => setUp('all'));
mkdirSync(join(root, '.cache'), { recursive: true });
const unitReport = join(root, '.cache/unit.json');
const storyReport = join(root, '.cache/stories.json');

const { findBrowser } = await import('./browser.js');
let browser;
try {
	browser = await findBrowser({ windows: false });
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
const { buildAll, stories } = await import('./stories.js');

await timed('types, format and lint', () =>
	runTogether([
		['npm', 'run', '--silent', 'check'],
		['npm', 'run', '--silent', 'lint']
	])
);
await timed('unit tests', () =>
	run('npx', [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${unitReport}`
	])
);
// A build stands by itself, as on a machine where nothing was built or checked before.
rmSync(join(root, '.svelte-kit'), { recursive: true, force: true });
await timed('builds', buildAll);
await timed('stories', () =>
	stories(browser, ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: storyReport })
);

const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const told = JSON.parse(readFileSync(storyReport, 'utf8')).stats;
console.log(`\nUnit tests: ${unit.numPassedTests}; browser stories: ${told.expected}.`);
console.log(times.join(', '));
console.log(`${unit.numPassedTests + told.expected} passed, ${told.unexpected} failed`);
