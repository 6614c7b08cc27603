import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { content } from './scripts/content-plugin';
import { early } from './scripts/early.js';

export default defineConfig({
	plugins: [content(), early(), sveltekit()],
	build: { target: ['chrome111', 'safari16.4', 'firefox114'] },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/app/**', 'tests/bench/**']
	}
});
