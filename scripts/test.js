import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './setup.js';

setUp('all');
mkdirSync(join(root, '.cache'), { recursive: true });
const unitReport = join(root, '.cache/unit.json');
const storyReport = join(root, '.cache/stories.json');

const { findBrowser } = await import('./browser.js');
let browser;
try {
	browser = await findBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
const { buildAll, stories } = await import('./stories.js');

run('npm', ['run', '--silent', 'check']);
run('npm', ['run', '--silent', 'lint']);
run('npx', [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${unitReport}`
]);
buildAll();
await stories(browser, ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: storyReport });

const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const told = JSON.parse(readFileSync(storyReport, 'utf8')).stats;
console.log(`\nUnit tests: ${unit.numPassedTests}; browser stories: ${told.expected}.`);
console.log(`${unit.numPassedTests + told.expected} passed, ${told.unexpected} failed`);
