import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
// Vite bundles its configuration here, so imports without extensions are right; it warns of another way to load it.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';

/**
 * Runs a program of this project or of the system; its output is shown. Ends this process when it fails.
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 */
export function run(command, parameters, environment = {}) {
	const { status } = spawnSync(command, parameters, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...environment },
		shell: process.platform === 'win32'
	});
	if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs programs of this project side by side; the output of each is shown when it is done. Ends this process when one
 * fails.
 * @param {[command: string, ...parameters: string[]][]} programs
 */
export async function runTogether(programs) {
	const all = programs.map(
		([command, ...parameters]) =>
			new Promise((resolve) => {
				let said = '';
				const child = spawn(command, parameters, {
					cwd: root,
					shell: process.platform === 'win32'
				});
				for (const stream of [child.stdout, child.stderr])
					stream.setEncoding('utf8').on('data', (text) => (said += text));
				child.on('close', (status) => {
					process.stdout.write(said);
					resolve(status ?? 1);
				});
			})
	);
	const failed = (await Promise.all(all)).find((status) => status !== 0);
	if (failed) process.exit(failed);
}

/**
 * Installs what package-lock.json names, unless that is what was installed last.
 * @param {'build' | 'all'} need Building and serving take a fifth of what the tests take.
 */
export function setUp(need) {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19)) {
		console.error(
			`Close Call needs Node 20.19 or newer; this is ${process.version}. Get it from nodejs.org.`
		);
		process.exit(1);
	}
	const mark = join(root, 'node_modules/.installed-lock');
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
	if (installed === `${lock} all` || installed === `${lock} ${need}`) return;
	console.log('Installing what package-lock.json names ...');
	// Where the tests' part was installed before, it stays.
	const all = need === 'all' || installed.endsWith(' all');
	const part = all ? [] : ['--omit=dev'];
	run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...part]);
	writeFileSync(mark, `${lock} ${all ? 'all' : 'build'}`);
}
