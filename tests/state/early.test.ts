import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { writeEarly } from '../../src/lib/state/early/early-key.svelte';
import { settingsOn } from '../../src/lib/state/preferences.svelte';
import { Browser } from './fake';

const input = new URL('../../src/lib/state/early/early.ts', import.meta.url).pathname;
const bundle = await rolldown({ input, tsconfig: false });
const [{ code }] = (await bundle.generate({ format: 'iife', minify: true })).output;

/** Runs the script of the head as the browser would; the marks it leaves, and for what the bar's colors then are. */
function run(localStorage: unknown) {
	const dataset: Record<string, string> = {};
	const bars = ['light', 'dark'].map((bar) => ({
		dataset: { bar },
		media: `(prefers-color-scheme: ${bar})`
	}));
	const document = { documentElement: { dataset }, querySelectorAll: () => bars };
	new Function('document', 'localStorage', code)(document, localStorage);
	return { marks: dataset, bars: bars.map(({ media }) => media) };
}
const marks = (localStorage: unknown) => run(localStorage).marks;

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

it.each([
	['system', ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']],
	['light', ['all', 'not all']],
	['dark', ['not all', 'all']]
] as const)('the bar of the browser has the color of the theme that is set: %s', (theme, bars) => {
	expect(run(written({ theme }, '')).bars).toEqual(bars);
});

it('the script of the head stays under 700 bytes', () => {
	expect(code.length).toBeLessThan(700);
});
