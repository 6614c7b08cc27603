import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Persisted } from '../../src/lib/state/device/persisted.svelte';
import type { Trouble } from '../../src/lib/state/device/device.svelte';
import { settingsOn } from '../../src/lib/state/preferences.svelte';
import { Browser, Refusal } from './fake';

const schema = v.object({ size: v.number() });
const on = ({ device }: ReturnType<Browser['tab']>, version = 1) =>
	new Persisted(device, 'thing', schema, { size: 0 }, version);

describe('a remembered value', () => {
	it('is the fallback until it is set, then the same after a reload and in other tabs', () => {
		const browser = new Browser();
		const [one, two] = [on(browser.tab('1')), on(browser.tab('2'))];
		expect([one.current, two.current]).toEqual([{ size: 0 }, { size: 0 }]);
		one.current = { size: 7 };
		expect([one.current, two.current, on(browser.tab('3')).current]).toEqual([
			{ size: 7 },
			{ size: 7 },
			{ size: 7 }
		]);
	});

	it('is read only when it is looked at', () => {
		const browser = new Browser();
		browser.fault = () => expect.unreachable();
		on(browser.tab());
	});

	it('lives in this page where storage is refused', () => {
		const browser = new Browser();
		browser.fault = () => {
			throw new Refusal('SecurityError');
		};
		const tab = browser.tab();
		const value = on(tab);
		value.current = { size: 7 };
		expect([value.current, tab.device.fault]).toEqual([{ size: 7 }, 'denied']);
	});

	it.each(['', '1', '1 {', '1 {"size":"x"}', '1 null'])(
		'that cannot be read is kept aside before it is overwritten: %j',
		(text) => {
			const browser = new Browser();
			const tab = browser.tab();
			tab.device.write('thing', text);
			const value = on(tab);
			expect([value.current, value.trouble, tab.device.read('thing')]).toEqual([
				{ size: 0 },
				'unreadable',
				text
			]);
			value.current = { size: 2 };
			expect([value.current, value.trouble]).toEqual([{ size: 2 }, undefined]);
			expect(tab.device.names('aside/').map((name) => tab.device.read(name))).toEqual([text]);
		}
	);

	it('of a newer version is left alone', () => {
		const browser = new Browser();
		on(browser.tab('new'), 2).current = { size: 9 };
		const before = new Map(browser.texts);
		const value = on(browser.tab('old'));
		expect([value.current, value.trouble]).toEqual([{ size: 0 }, 'newer']);
		value.current = { size: 1 };
		expect([value.current, value.trouble]).toEqual([{ size: 1 }, 'newer']);
		expect(browser.texts).toEqual(before);
	});

	it.each<[string, string, Trouble | undefined]>([
		['cut off', '1 ["h1abc h1de', 'unreadable'],
		['of another shape', '1 5', 'unreadable'],
		['of a newer version', '2 "h1abc"', 'newer'],
		['whole', '1 "h1abc"', undefined]
	])('is told by name where it is %s, until it is written anew', (_, text, trouble) => {
		const { device } = new Browser().tab();
		device.write('collected/abc/in', text);
		const codes = new Persisted(device, 'collected/abc/in', v.string(), '');
		expect(device.troubles).toEqual({});
		void codes.current;
		expect(device.troubles).toEqual(trouble ? { 'collected/abc/in': trouble } : {});
		codes.current = 'h1fgh';
		expect(device.troubles['collected/abc/in']).toBe(trouble === 'newer' ? trouble : undefined);
	});

	it('goes and comes back with erasing', () => {
		const browser = new Browser();
		const tab = browser.tab();
		const settings = settingsOn(tab.device);
		settings.current = { ...settings.current, theme: 'dark' };
		const restore = tab.device.eraseAll();
		expect(settings.current.theme).toBe('system');
		restore();
		expect(settings.current.theme).toBe('dark');
	});
});
