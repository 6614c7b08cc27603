import { readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';
import { writeEarly } from '../../src/lib/state/early/early-key.svelte';
import { settingsOn } from '../../src/lib/state/preferences.svelte';
import { Browser } from './fake';

const path = new URL('../../src/lib/state/early/early.ts', import.meta.url).pathname;
const source = readFileSync(path, 'utf8');
const { code } = await transformWithOxc(source, path);

/** Runs the script of the head as the browser would; the marks it leaves. */
function marks(localStorage: unknown): Record<string, string> {
	const dataset: Record<string, string> = {};
	new Function('document', 'localStorage', code)({ documentElement: { dataset } }, localStorage);
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
] as const)('the page is marked before it is painted: %j %s', (change, returning, expected) => {
	expect(marks(written(change, returning))).toEqual(expected);
});

it('the page is painted as for a newcomer where storage is refused or empty', () => {
	const refusing = {
		getItem() {
			throw new Error('refused');
		}
	};
	for (const storage of [refusing, undefined, null, { getItem: () => null }]) {
		expect(marks(storage)).toEqual({});
	}
});

it('the script of the head needs no other and stays under 700 bytes', () => {
	expect(source).not.toMatch(/^(import|export)/m);
	expect(code.length).toBeLessThan(700);
});
