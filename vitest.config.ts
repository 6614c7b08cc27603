import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config';

const another = 'tests/essay/**/*.test.ts';

export default mergeConfig(
	app,
	defineConfig({
		test: {
			// Laws try many cases; on a slow machine that takes a while.
			testTimeout: 30_000,
			setupFiles: ['tests/hunt.ts'],
			// By itself it leaves one core idle, which is half of a small machine.
			maxWorkers: '100%',
			projects: [
				{
					extends: true,
					test: {
						name: 'laws',
						include: ['tests/**/*.test.ts'],
						exclude: ['tests/app/**', 'tests/bench/**', another],
						// What one file has loaded serves the next.
						isolate: false
					}
				},
				// The laws once more, over another essay than the one that is loaded.
				{ extends: true, test: { name: 'another essay', include: [another] } }
			]
		}
	})
);
