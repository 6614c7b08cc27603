import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, setUp } from './setup.js';

setUp();
/** @param {string} path */
const foldersIn = (path) =>
	readdirSync(join(root, path), { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
const spoken = foldersIn('src/lib/words');
const languages = foldersIn('src/content').filter((language) => spoken.includes(language));
const { BASE_PATH = '', BUILD_FOLDER = 'build' } = process.env;

// A build empties its folder, so the one at the root comes first.
build('en', '');
for (const language of languages) if (language !== 'en') build(language, `/${language}`);

/**
 * @param {string} language
 * @param {string} below where the language stands within the site
 */
function build(language, below) {
	run('npx', ['vite', 'build', '--logLevel', 'warn'], {
		BUILD_LANGUAGE: language,
		BASE_PATH: BASE_PATH + below,
		BUILD_FOLDER: BUILD_FOLDER + below
	});
}
