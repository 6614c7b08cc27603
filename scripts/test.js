import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './setup.js';

setUp();
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

run('npm', ['run', '--silent', 'check']);
run('npm', ['run', '--silent', 'lint']);
run('npx', [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${unitReport}`
]);
// The stories run on the built site, at the root of a host and in a folder of it; on the one for another essay; and on
// one in a language made of accents.
run('npx', ['vite', 'build', '--logLevel', 'warn'], {
	BASE_PATH: '/x/y',
	BUILD_FOLDER: '.cache/build-folder'
});
run('npx', ['vite', 'build', '--logLevel', 'warn'], {
	ESSAY_PACK: 'tests/essay',
	BUILD_FOLDER: '.cache/build-essay'
});
run('npx', ['vite', 'build', '--logLevel', 'warn', '--config', 'tests/pseudo/build.ts'], {
	BASE_PATH: '/pseudo',
	BUILD_FOLDER: '.cache/build-pseudo'
});
run('npx', ['vite', 'build', '--logLevel', 'warn']);
run('npx', ['playwright', 'test', '--reporter=list,json'], {
	CHROMIUM_PATH: browser,
	PLAYWRIGHT_JSON_OUTPUT_NAME: storyReport
});

const unit = JSON.parse(readFileSync(unitReport, 'utf8'));
const stories = JSON.parse(readFileSync(storyReport, 'utf8')).stats;
console.log(`\nUnit tests: ${unit.numPassedTests}; browser stories: ${stories.expected}.`);
console.log(`${unit.numPassedTests + stories.expected} passed, ${stories.unexpected} failed`);
