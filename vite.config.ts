import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { chunks } from './scripts/chunks';
import { content } from './scripts/content-plugin';
import { early } from './scripts/early.js';
import { player } from './scripts/player-plugin.js';
import { pure } from './scripts/player.js';

export default defineConfig({
	plugins: [content(), early(), player(), sveltekit(), chunks()],
	// In parts: what reads one kind of file does not bring what reads the others.
	worker: { format: 'es', plugins: () => [player()] },
	// Features.LightDark: no style names `light-dark()`, so no color scheme needs what stands in for it.
	css: { lightningcss: { exclude: 1 << 20 } },
	build: {
		// What a page imports is named in its own file too; styles are named only here.
		modulePreload: {
			resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css'))
		},
		target: ['chrome111', 'safari16.4', 'firefox114'],
		rolldownOptions: {
			// Pure files do nothing by being loaded, so a page takes none that it names nothing of.
			checks: { pluginTimings: false },
			treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] }
		}
	}
});
