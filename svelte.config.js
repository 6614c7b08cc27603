import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { hashes } from './scripts/early.js';

// Set BASE_PATH=/x/y to build for a folder of a host.
const base = process.env.BASE_PATH ?? '';
const folder = process.env.BUILD_FOLDER ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess({ script: false }),
	kit: {
		alias: { $words: `src/lib/words/${process.env.BUILD_LANGUAGE ?? 'en'}` },
		// Another site than the one in `build` has a workshop of its own.
		outDir: process.env.KIT_FOLDER ?? '.svelte-kit',
		adapter: adapter({
			pages: folder,
			fallback: '404.html',
			// What only stories look at is not compressed.
			precompress: process.env.PRECOMPRESS !== 'no'
		}),
		// Not relative: icon and manifest may be fetched late, when the address has changed without a page load.
		paths: { base, relative: false },
		// One request less before the first paint.
		inlineStyleThreshold: 64000,
		// Registered late, by keepOffline: what is fetched for working offline must not delay an answer.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', ...hashes],
				// The one style attribute is of Kit's own live region for route changes.
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
