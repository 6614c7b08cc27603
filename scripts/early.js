import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const folder = join(import.meta.dirname, '../src/lib/state/early');

/** A script too small to be worth a request of its own. @param {string} name */
async function inline(name) {
	const bundle = await rolldown({ input: join(folder, name), tsconfig: false });
	const { output } = await bundle.generate({ format: 'iife', minify: true });
	return output[0].code.trim();
}

/** For the head of every page, before it is painted; and of the first page, which has no other. */
const scripts = { every: await inline('every.ts'), first: await inline('first-page.ts') };

const tags = Object.fromEntries(
	Object.entries(scripts).map(([name, script]) => [name, `<script>${script}</script>`])
);
/** For the pages' Content-Security-Policy, which allows no other inline script. */
export const hashes = Object.values(scripts).map(
	(script) =>
		/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
);

/** Hands the tags to the server hook that puts them into the pages. */
export const early = () => ({
	name: 'close-call-early',
	/** @param {string} id */
	resolveId: (id) => (id === 'virtual:early' ? '\0virtual:early' : undefined),
	/** @param {string} id */
	load: (id) => (id === '\0virtual:early' ? `export default ${JSON.stringify(tags)};` : undefined)
});
