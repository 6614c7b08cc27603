import { describe, expect, it } from 'vitest';
import { addBuiltIn, newSet, rename } from '../../src/lib/questions/sets/saved-set';
import { caps } from '../../src/lib/state/device/caps';
import { Sets } from '../../src/lib/state/saved-sets.svelte';
import { random } from '../../src/lib/study/rounds/random';
import { Browser, Refusal } from './fake';

const made = (title: string, now = 1) => newSet(title, { now, random: random(title).next });
const friday = made('Friday', 1);
const monday = made('Monday', 2);

describe('the sets on a device', () => {
	it('are the same after a reload and in other tabs, newest first', () => {
		const browser = new Browser();
		const one = new Sets(browser.tab('1').device);
		const two = new Sets(browser.tab('2').device);
		expect([one.all, two.all]).toEqual([[], []]);
		one.keep(friday);
		two.keep(monday);
		for (const sets of [one, two, new Sets(browser.tab('3').device)])
			expect(sets.all).toEqual([monday, friday]);
		two.keep(rename(friday, 'Thursday'));
		expect(one.find(friday.id)?.title).toBe('Thursday');
		one.remove(friday.id);
		expect(two.all).toEqual([monday]);
	});

	it('stand each under a name of its own', () => {
		const browser = new Browser();
		const { device } = browser.tab();
		const sets = new Sets(device);
		sets.keep(friday);
		sets.keep(monday);
		expect(device.names('sets/').sort()).toEqual(
			[friday, monday].map(({ id }) => `sets/${id}`).sort()
		);
	});

	it('are as before once a change, a removal or a new set is undone', () => {
		const browser = new Browser();
		const sets = new Sets(browser.tab().device);
		sets.keep(friday);
		const before = new Map(browser.texts);
		for (const undo of [
			sets.keep(addBuiltIn(friday, ['which-app'])),
			sets.remove(friday.id),
			sets.keep(monday)
		].reverse())
			undo();
		expect(sets.all).toEqual([friday]);
		expect(browser.texts).toEqual(before);
	});

	it('do not lose one that cannot be read, nor one of a newer version', () => {
		const browser = new Browser();
		const { device } = browser.tab();
		device.write('sets/own-aaaaaaaaaaaa', '1 {"id":');
		device.write('sets/own-bbbbbbbbbbbb', '2 {}');
		const before = new Map(browser.texts);
		const sets = new Sets(device);
		expect([sets.all, sets.unreadable, sets.newer]).toEqual([[], ['sets/own-aaaaaaaaaaaa'], true]);
		sets.keep(friday);
		for (const [key, text] of before) expect(browser.texts.get(key)).toBe(text);
	});

	it('live in this page where they cannot be stored', () => {
		const browser = new Browser();
		browser.fault = () => {
			throw new Refusal('SecurityError');
		};
		const { device } = browser.tab();
		const sets = new Sets(device);
		sets.keep(friday);
		expect([sets.all, device.fault]).toEqual([[friday], 'denied']);
	});

	it('do not take more than their share', () => {
		const { device } = new Browser().tab();
		const sets = new Sets(device);
		sets.keep(friday);
		sets.keep({ ...monday, instructions: 'x'.repeat(caps.sets) });
		expect(device.fault).toBe('full');
		expect(sets.all).toHaveLength(2);
	});
});
