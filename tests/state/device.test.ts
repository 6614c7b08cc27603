import { describe, expect, it } from 'vitest';
import { Device, storageOf } from '../../src/lib/state/device/device.svelte';
import type { Fault } from '../../src/lib/state/device/access';
import { caps } from '../../src/lib/state/device/caps';
import { Browser, Refusal } from './fake';

const refuse = (name: string) => () => {
	throw new Refusal(name);
};

describe('a device that keeps nothing', () => {
	it.each<[string, () => Storage | null, Fault]>([
		['the getter throws', refuse('SecurityError'), 'denied'],
		['there is no storage', () => null, 'denied'],
		['it is not defined', () => storageOf({ localStorage: undefined as never })!, 'denied']
	])('remembers for this page and says so: %s', (_, provide, fault) => {
		const device = new Device(provide, undefined, Math.random);
		expect(device.write('settings', 'x')).toBe(false);
		expect([device.read('settings'), device.names('set'), device.fault]).toEqual([
			'x',
			['settings'],
			fault
		]);
		device.remove('settings');
		expect(device.read('settings')).toBeUndefined();
	});

	it.each(['getItem', 'setItem', 'removeItem', 'keys', 'open'])(
		'never throws where %s does',
		(access) => {
			const browser = new Browser();
			browser.fault = (name) => {
				if (name === access) throw new Refusal('SecurityError');
			};
			const { device } = browser.tab();
			device.measure();
			device.write('settings', 'x');
			expect(device.read('settings')).toBe('x');
			device.names('');
			device.remove('settings');
			device.eraseAll()();
		}
	);

	it('is no fault where there is no device at all, as in the build', () => {
		const device = new Device(() => storageOf(undefined), undefined, Math.random);
		device.write('settings', 'x');
		expect([device.read('settings'), device.fault]).toEqual(['x', 'kept']);
	});

	it('notices what was accepted and not kept', () => {
		const browser = new Browser();
		browser.forgets = true;
		const { device } = browser.tab();
		expect(device.write('settings', 'x')).toBe(false);
		expect(device.fault).toBe('broken');
	});
});

describe('a full device', () => {
	it('keeps what no longer fits in memory and stores it as soon as there is room', () => {
		const browser = new Browser();
		const { device } = browser.tab();
		device.write('settings', 'small');
		browser.quota = browser.size + 50;
		expect(device.write('sets/a', 'x'.repeat(100))).toBe(false);
		expect([device.fault, device.read('sets/a')?.length]).toEqual(['full', 100]);
		expect(browser.tab().device.read('sets/a')).toBeUndefined();
		browser.quota += 1000;
		device.write('settings', 'other');
		expect(device.fault).toBe('kept');
		expect(browser.tab().device.read('sets/a')?.length).toBe(100);
	});

	it('gives up caches first', () => {
		const browser = new Browser();
		const { device } = browser.tab();
		device.write('cache/schedule', 'x'.repeat(1000));
		browser.quota = browser.size + 100;
		expect(device.write('log/a.1', 'x'.repeat(500))).toBe(true);
		expect(device.read('cache/schedule')).toBeUndefined();
	});

	it('warns before a share is full, and then refuses that share only', () => {
		const browser = new Browser();
		const { device } = browser.tab();
		const size = caps.collected / 10;
		for (let number = 0; number < 9; number++)
			device.write(`collected/${number}`, 'x'.repeat(size));
		expect(device.near).toEqual(['collected']);
		expect(device.write('collected/9', 'x'.repeat(size))).toBe(false);
		expect(device.fault).toBe('full');
		expect(device.write('sets/a', 'x'.repeat(size))).toBe(true);
		device.remove('collected/9');
		device.remove('collected/8');
		device.write('settings', 'x');
		expect([device.fault, device.near]).toEqual(['kept', []]);
	});

	it('counts the notebooks and tabs of others too', () => {
		const browser = new Browser();
		const [one, two] = [browser.tab('1'), browser.tab('2')];
		browser.texts.set('cc/zzzz/sets/a', 'x'.repeat(caps.sets - 100));
		one.device.follow(() => {});
		one.device.measure();
		expect(one.device.near).toEqual(['sets']);
		two.device.write('sets/b', 'x'.repeat(40));
		expect(one.device.write('sets/c', 'x'.repeat(40))).toBe(false);
	});
});

describe('a notebook', () => {
	it('is the same for all tabs and page loads, and found again where its key is lost', () => {
		const browser = new Browser();
		const [one, two] = [browser.tab('1'), browser.tab('2')];
		const heard: (string | null)[] = [];
		two.device.follow((name) => heard.push(name));
		expect(two.device.read('settings')).toBeUndefined();
		one.device.write('settings', 'x');
		expect(two.device.read('settings')).toBe('x');
		expect(heard).toEqual([null, 'settings']);
		browser.texts.delete('cc/notebook');
		expect(browser.tab('3').device.read('settings')).toBe('x');
	});

	it('is erased with all it holds and nothing else, and comes back until the page is left', () => {
		const browser = new Browser();
		browser.texts.set('other-project', 'theirs');
		const { device } = browser.tab();
		for (const name of ['settings', 'log/a.1', 'early', 'sets/a']) device.write(name, name);
		const all = new Map(browser.texts);
		const restore = device.eraseAll();
		expect([...browser.texts.keys()]).toEqual(['other-project']);
		expect(device.names('')).toEqual([]);
		device.write('log/b.1', 'after');
		const after = `cc/${device.notebook}/log/b.1`;
		restore();
		expect(browser.texts).toEqual(new Map([...all, [after, 'after']]));
	});
});

describe('a page whose answers another tab has erased', () => {
	const remembering = () => {
		const browser = new Browser();
		const writer = browser.tab('1').device;
		writer.write('session', 'old');
		writer.write('taking/a', 'Ana');
		const tab = browser.tab('2');
		tab.device.follow(() => {});
		tab.device.read('session');
		return { browser, writer, tab };
	};

	it('is told to load again, before it writes what it remembers', () => {
		const { writer, tab } = remembering();
		writer.remove('taking/a');
		expect(tab.device.moved).toBe(false);
		writer.eraseAll();
		expect(tab.device.moved).toBe(true);
		expect(writer.moved).toBe(false);
	});

	it('is told when it wakes', () => {
		const { writer, tab } = remembering();
		tab.sleep();
		writer.eraseAll();
		expect(tab.device.moved).toBe(false);
		tab.wake();
		expect(tab.device.moved).toBe(true);
	});

	it('is told where one of several notebooks is erased, and only if it is in that', () => {
		const { browser, writer, tab } = remembering();
		const erased = writer.notebook;
		writer.turnTo();
		writer.write('session', 'new');
		const other = browser.tab('3').device;
		other.follow(() => {});
		other.read('session');
		tab.device.moved = false;
		writer.removeNotebook(erased);
		expect([tab.device.moved, other.moved]).toEqual([true, false]);
	});
});

describe('several notebooks', () => {
	const two = () => {
		const browser = new Browser();
		const { device } = browser.tab('first');
		device.write('settings', 'hers');
		const hers = device.notebook;
		device.turnTo();
		device.write('settings', 'his');
		return { browser, device, hers, his: device.notebook };
	};

	it('are kept apart, and each is found again', () => {
		const { browser, device, hers, his } = two();
		expect(device.notebooks()).toEqual([his, hers]);
		expect(browser.tab('later').device.read('settings')).toBe('his');
		device.turnTo(hers);
		expect(device.read('settings')).toBe('hers');
		expect(browser.tab('later still').device.read('settings')).toBe('hers');
		expect(device.within(his).read('settings')).toBe('his');
	});

	it('never get what another tab writes for the one before', () => {
		const { browser, device, hers, his } = two();
		const [reading, writing] = ['r', 'w'].map((seed) => browser.tab(seed).device);
		const heard: (string | null)[] = [];
		for (const tab of [reading!, writing!]) tab.follow((name) => heard.push(name));
		expect(reading!.read('settings')).toBe('his');
		writing!.write('note', 'his');
		const untouched = browser.tab('untouched').device;
		untouched.follow((name) => heard.push(name));
		heard.length = 0;
		device.turnTo(hers);
		expect([reading!.moved, writing!.moved, untouched.moved]).toEqual([true, true, false]);
		expect(heard).toEqual([null]);
		for (const tab of [reading!, writing!]) tab.write('note', 'his, too');
		untouched.write('note', 'hers');
		expect(browser.texts.get('cc/notebook')).toBe(hers);
		expect(browser.texts.get(`cc/${his}/note`)).toBe('his, too');
		expect(browser.texts.get(`cc/${hers}/note`)).toBe('hers');
	});

	it('are noticed by a page that slept meanwhile', () => {
		const { browser, device, hers } = two();
		const { device: other, sleep, wake } = browser.tab('other');
		other.follow(() => {});
		other.read('settings');
		sleep();
		device.turnTo(hers);
		wake();
		expect(other.moved).toBe(true);
	});

	it('are erased one by one, or all, and come back until the page is left', () => {
		const { browser, device, hers, his } = two();
		const all = new Map(browser.texts);
		const mine = device.eraseAll('notebook');
		expect(Object.fromEntries(browser.texts)).toEqual({
			'cc/notebook': his,
			[`cc/${hers}/settings`]: 'hers'
		});
		expect(browser.tab('later').device.read('settings')).toBeUndefined();
		mine();
		const other = device.removeNotebook(hers);
		expect(device.notebooks()).toEqual([his]);
		other();
		const everything = device.eraseAll('all notebooks');
		expect([...browser.texts]).toEqual([]);
		everything();
		expect(browser.texts).toEqual(all);
		expect(device.read('settings')).toBe('his');
	});

	it('become one where two tabs drew one each before anything was kept', () => {
		const browser = new Browser();
		const [one, two] = [browser.tab('1').device, browser.tab('2').device];
		for (const tab of [one, two]) tab.read('settings');
		one.write('settings', 'x');
		two.write('note', 'y');
		expect(one.notebooks()).toEqual([one.notebook]);
		expect(two.read('settings')).toBe('x');
	});

	it('share the room there is', () => {
		const { device } = two();
		device.write('sets/a', 'x'.repeat(caps.sets - 100));
		device.turnTo();
		expect(device.write('sets/b', 'x'.repeat(200))).toBe(false);
		expect(device.fault).toBe('full');
	});
});
