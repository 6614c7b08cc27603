import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config';

export default mergeConfig(
	app,
	defineConfig({
		test: {
			// Laws try many cases; on a slow machine that takes a while.
			testTimeout: 30_000,
			include: ['tests/**/*.test.ts'],
			setupFiles: ['tests/hunt.ts'],
			exclude: ['tests/app/**', 'tests/bench/**']
		}
	})
);
