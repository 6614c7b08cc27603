import { describe, expect, it } from 'vitest';
import { labelsOf, type ClassSet } from '../../src/lib/class/collecting/class-set';
import { Classes } from '../../src/lib/state/classes.svelte';
import { caps } from '../../src/lib/state/device/caps';
import { fixtures } from '../questions/fixtures';
import { Browser } from './fake';

const classSet = (id: string, given: number): ClassSet => ({
	...{ id, given, title: 'Friday', label: 'Period 3', language: 'en', code: 's1abc' },
	options: { mode: 'check', shuffle: false, certainty: false, name: true, time: false },
	questions: fixtures
});
const friday = classSet('000000000001', 1);
const monday = classSet('000000000002-abcdef01', 2);

describe('the sets given to classes from a device', () => {
	it('are the same after a reload and in other tabs, the last given first', () => {
		const browser = new Browser();
		const one = new Classes(browser.tab('1').device);
		const two = new Classes(browser.tab('2').device);
		expect([one.all, two.codes(friday.id)]).toEqual([[], []]);
		one.keep(friday);
		two.keep(monday);
		one.add(friday.id, ['h1a', 'h1b']);
		two.add(friday.id, ['h1c']);
		for (const classes of [one, two, new Classes(browser.tab('3').device)]) {
			expect(classes.all).toEqual([monday, friday]);
			expect(classes.codes(friday.id)).toEqual(['h1a', 'h1b', 'h1c']);
			expect(classes.codes(monday.id)).toEqual([]);
		}
	});

	it('keep every class they were given to, also what was kept before there was more than one', () => {
		const browser = new Browser();
		const classes = new Classes(browser.tab().device);
		classes.keep(friday);
		expect(classes.all.map((kept) => labelsOf(kept))).toEqual([['Period 3']]);
		for (const label of ['Period 4', '', 'Period 3']) {
			const kept = classes.keep({ ...friday, label });
			expect(classes.all).toEqual([kept]);
			expect(kept.label).toBe(label);
		}
		expect(labelsOf(new Classes(browser.tab('2').device).all[0]!)).toEqual([
			'Period 3',
			'Period 4'
		]);
	});

	it('are erased in one step with all that was handed in, and come back whole', () => {
		const browser = new Browser();
		const classes = new Classes(browser.tab().device);
		classes.keep(monday);
		classes.keep(friday);
		classes.add(friday.id, ['h1a']);
		const before = new Map(browser.texts);
		const undo = classes.erase(friday);
		expect(classes.all).toEqual([monday]);
		expect([...browser.texts.keys()].filter((key) => key.includes(friday.id))).toEqual([]);
		undo();
		expect(browser.texts).toEqual(before);
	});

	it('lose one class only, with its hand-ins, which come back where they were', () => {
		const browser = new Browser();
		const classes = new Classes(browser.tab().device);
		classes.keep(friday);
		const both = classes.keep({ ...friday, label: 'Period 4' });
		classes.add(friday.id, ['h1a', 'h1b', 'h1c']);
		const undo = classes.eraseClass(both, 'Period 4', ['h1b']);
		expect(classes.all.map((kept) => [kept.label, labelsOf(kept)])).toEqual([
			['Period 3', ['Period 3']]
		]);
		expect(classes.codes(friday.id)).toEqual(['h1a', 'h1c']);
		classes.add(friday.id, ['h1d']);
		undo();
		expect(classes.all).toEqual([both]);
		expect(classes.codes(friday.id)).toEqual(['h1a', 'h1b', 'h1c', 'h1d']);
	});

	it('stay where they are when they cannot be read', () => {
		const browser = new Browser();
		const { device } = browser.tab();
		device.write('collected/000000000003', '1 {"id":');
		const classes = new Classes(device);
		expect([classes.all, classes.unreadable]).toEqual([[], ['collected/000000000003']]);
	});

	it('take no more than their share, and say so before', () => {
		const { device } = new Browser().tab();
		const classes = new Classes(device);
		classes.keep(friday);
		classes.add(friday.id, ['h'.repeat(0.92 * caps.collected)]);
		expect([device.fault, device.near]).toEqual(['kept', ['collected']]);
		classes.add(friday.id, ['h'.repeat(0.1 * caps.collected)]);
		expect(device.fault).toBe('full');
	});
});
