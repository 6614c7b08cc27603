import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, transformSync } from 'rolldown/utils';

const folder = join(import.meta.dirname, '../src/lib/state/early');

/** What runs in the head of every page before it is painted: too small to be worth a request of its own. */
const script = ['early', 'early-answer', 'early-gone']
	.map((name) => {
		const source = readFileSync(join(folder, `${name}.ts`), 'utf8');
		const plain = transformSync(`${name}.ts`, source).code;
		// Each in a scope of its own, because a classic script shares one with all others.
		return `{${minifySync(`${name}.js`, plain.replace('export {};', ''), { mangle: true, compress: true }).code}}`;
	})
	.join('');

export const tag = `<script>${script}</script>`;
/** For the pages' Content-Security-Policy, which allows no other inline script. */
export const hash = /** @type {const} */ (
	`sha256-${createHash('sha256').update(script).digest('base64')}`
);

/** Hands the tag to the server hook that puts it into each page. */
export const early = () => ({
	name: 'close-call-early',
	/** @param {string} id */
	resolveId: (id) => (id === 'virtual:early' ? '\0virtual:early' : undefined),
	/** @param {string} id */
	load: (id) => (id === '\0virtual:early' ? `export default ${JSON.stringify(tag)};` : undefined)
});
