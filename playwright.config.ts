import { defineConfig } from '@playwright/test';

const port = Number(process.env.STORY_PORT ?? 4200);
const address = `http://localhost:${port}`;
export const phone = { width: 390, height: 844 };

export default defineConfig({
	testDir: 'tests/app',
	testMatch: '**/*.story.ts',
	fullyParallel: true,
	workers: 2,
	// A busy machine may let one page wait too long. What fails twice has failed; what fails once is listed as flaky.
	retries: 1,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	outputDir: 'test-results',
	use: {
		baseURL: address,
		viewport: phone,
		hasTouch: true,
		locale: 'en-US',
		// Filling its caches costs as much as a page or two. The stories of tests/app/host.ts let it, and some others.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: 'node tests/app/serve.js',
		url: address,
		reuseExistingServer: false
	}
});
