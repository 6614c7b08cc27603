import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// A browser without windows: a third less work for the same pages.
const shell = 'chromium-headless-shell';
const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome.exe',
	'msedge.exe'
];
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

const onPath = (/** @type {string} */ name) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((file) => existsSync(file));

const succeeds = (/** @type {string} */ command, /** @type {string[]} */ parameters) =>
	spawnSync(command, parameters, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/**
 * The program file of a Chromium: the one named in CHROMIUM_PATH, Playwright's own, the system's, or one
 * fetched now (Debian's as root, else Playwright's).
 * @param {{ windows: boolean }} needs whether it must be the one that people use
 * @returns {Promise<string>}
 */
export async function findBrowser({ windows }) {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (existsSync(named)) return named;
		throw new Error(
			`CHROMIUM_PATH names ${named}, which is not there. Correct it or leave it out.`
		);
	}
	const { chromium } = await import('@playwright/test');
	const wanted = windows ? names : [shell, ...names];
	const found = () =>
		[chromium.executablePath(), ...wanted.map(onPath), ...places].find(
			(file) => file && existsSync(file)
		);
	const here = found();
	if (here) return here;

	console.log('No Chromium found: fetching one ...');
	const debian =
		process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
	if (debian) {
		const get = (/** @type {string[]} */ ...parameters) =>
			succeeds('/usr/bin/env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...parameters]);
		get('update');
		const install = (/** @type {string} */ name) =>
			get('install', '-y', '--no-install-recommends', name);
		if (windows || !install(shell)) install('chromium');
	}
	if (!found()) succeeds('npx', ['playwright', 'install', 'chromium']);
	const fetched = found();
	if (fetched) return fetched;
	throw new Error(
		'The browser stories need Chromium and none could be fetched: install Chromium or Chrome, or set CHROMIUM_PATH to its program file, and run npm test again.'
	);
}
