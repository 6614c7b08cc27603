import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const source = join(import.meta.dirname, '../src');

/** What the house calls pure, by its name: `x.ts` in src/lib. */
export const pure = /\/src\/lib\/[^.]+\.ts$/;

/** All that plays a set without the app, as one classic script and one sheet of styles. */
async function bundle() {
	const built = await build({
		...{ configFile: false, logLevel: 'error', mode: 'production' },
		root: join(source, '..'),
		plugins: [svelte({ configFile: false, preprocess: vitePreprocess({ script: false }) })],
		resolve: {
			alias: {
				$lib: join(source, 'lib'),
				$words: join(source, 'lib/words', process.env.BUILD_LANGUAGE ?? 'en')
			}
		},
		build: {
			...{ write: false, cssCodeSplit: false, modulePreload: false },
			target: ['chrome111', 'safari16.4', 'firefox114'],
			rolldownOptions: {
				input: join(source, 'lib/play/play-file.ts'),
				output: { format: 'iife' },
				treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] }
			}
		}
	});
	const [made] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ ([built].flat());
	const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (made);
	const script = output.find(({ type }) => type === 'chunk');
	const styles = output.find(({ fileName }) => fileName.endsWith('.css'));
	if (script?.type !== 'chunk' || styles?.type !== 'asset')
		throw new Error('The player has no script or no styles.');
	return {
		script: inPage(script.code.trim()),
		styles: String(styles.source).trim()
	};
}

/** What would end a script in a page, or begin another, is said otherwise; in texts and patterns it is the same. */
const inPage = (/** @type {string} */ code) => code.replace(/<(?=\/?script|!--)/gi, '\\x3c');

const hash = (/** @type {string} */ text) =>
	`sha256-${createHash('sha256').update(text).digest('base64')}`;

// A process of its own: what is built may not depend on who asks, a build or a test.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { script, styles } = await bundle();
	const policy = [
		"default-src 'none'",
		`script-src '${hash(script)}'`,
		`style-src '${hash(styles)}'`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	process.stdout.write(JSON.stringify({ script, styles, policy }));
}
