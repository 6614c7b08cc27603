import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { afterEach, expect, it, vi } from 'vitest';
import { writeEarly } from '../../src/lib/state/early-key.svelte';
import { settingsOn } from '../../src/lib/state/settings.svelte';
import { Browser } from './fake';

const path = new URL('../../src/lib/state/early.ts', import.meta.url).pathname;

afterEach(() => vi.unstubAllGlobals());

/** Runs the script of the head as the browser would; the marks it leaves. */
async function marks(storage: unknown): Promise<Record<string, string>> {
	const dataset: Record<string, string> = {};
	vi.stubGlobal('document', { documentElement: { dataset } });
	vi.stubGlobal('localStorage', storage);
	vi.resetModules();
	await import('../../src/lib/state/early');
	return dataset;
}

const written = (change: object, returning: 'session' | 'done' | '') => {
	const { device } = new Browser().tab();
	writeEarly(device, { ...settingsOn(device).current, ...change }, returning);
	return { getItem: (key: string) => (key === 'cc/early' ? (device.read('early') ?? null) : null) };
};

it.each([
	[{}, '', {}],
	[{ theme: 'dark' }, '', { theme: 'dark' }],
	[{ text: 'larger' }, 'done', { text: 'larger', returning: 'done' }],
	[
		{ theme: 'light', text: 'large' },
		'session',
		{ theme: 'light', text: 'large', returning: 'session' }
	]
] as const)(
	'the page is marked before it is painted: %j %s',
	async (change, returning, expected) => {
		expect(await marks(written(change, returning))).toEqual(expected);
	}
);

it('the page is painted as for a newcomer where storage is refused or empty', async () => {
	const refusing = {
		getItem() {
			throw new Error('refused');
		}
	};
	for (const storage of [refusing, undefined, null, { getItem: () => null }]) {
		expect(await marks(storage)).toEqual({});
	}
});

it('the script of the head needs no other and stays under 700 bytes', async () => {
	const source = readFileSync(path, 'utf8');
	const { code } = await transformWithOxc(source, path);
	expect(source).not.toMatch(/^(import|export)/m);
	expect(code.length).toBeLessThan(700);
});
