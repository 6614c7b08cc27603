import { describe, expect, it } from 'vitest';
import { Sessions } from '../../src/lib/state/sessions.svelte';
import { start } from '../../src/lib/study/session/moves';
import { Browser, Refusal } from './fake';

const questions = [{ id: 'some-question', hash: '0123456789abcdef' }];
const session = (id: string) =>
	start({ id, kind: 'round', mode: 'practise', certainty: false, seed: id, questions }, 0);

/** What lasts as long as a tab: a plain Storage that only this tab sees. */
function tabStorage(from: Map<string, string> = new Map()) {
	const texts = new Map(from);
	const storage = {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem: (key: string, text: string) => texts.set(key, text)
	};
	return { texts, provide: () => storage as unknown as Storage };
}

let seeds = 0;
function open(browser: Browser, own = tabStorage()) {
	const tab = browser.tab(`load ${(seeds += 1)}`);
	const sessions = new Sessions(tab.device, own.provide, tab.events, tab.chance);
	/** Leaves the page and loads it again in the same tab. */
	const reload = () => {
		tab.events.dispatchEvent(new Event('pagehide'));
		tab.close();
		return open(browser, own);
	};
	/** The same without a chance to say goodbye. */
	const crash = () => {
		tab.close();
		return open(browser, own);
	};
	return { ...tab, sessions, own, reload, crash };
}

describe('the running session', () => {
	it.each(['reload', 'crash'] as const)('goes on in the same tab after a %s', (how) => {
		const browser = new Browser();
		const before = open(browser);
		expect(before.sessions.save(session('one'))).toBe(true);
		const { sessions } = before[how]();
		expect([sessions.running?.id, sessions.elsewhere]).toEqual(['one', false]);
		expect(sessions.save(session('one'))).toBe(true);
	});

	it('is free for any tab once its page is left', () => {
		const browser = new Browser();
		const first = open(browser);
		first.sessions.save(session('one'));
		first.events.dispatchEvent(new Event('pagehide'));
		const { sessions } = open(browser);
		expect([sessions.running?.id, sessions.elsewhere]).toEqual(['one', false]);
	});

	it('belongs to one tab: another sees it, and writes only after taking it over', () => {
		const browser = new Browser();
		const [one, two] = [open(browser), open(browser)];
		one.sessions.save(session('one'));
		expect([two.sessions.running?.id, two.sessions.elsewhere]).toEqual(['one', true]);
		expect([two.sessions.save(session('two')), two.sessions.end()]).toEqual([false, false]);
		expect(two.sessions.takeOver()?.id).toBe('one');
		expect([one.sessions.elsewhere, two.sessions.elsewhere]).toEqual([true, false]);
		expect([one.sessions.save(session('stale')), one.sessions.end()]).toEqual([false, false]);
		two.sessions.save(session('two'));
		expect([one.sessions.running?.id, open(browser).sessions.running?.id]).toEqual(['two', 'two']);
		one.sessions.takeOver();
		expect([one.sessions.elsewhere, two.sessions.elsewhere]).toEqual([false, true]);
	});

	it('is taken by the copy of a tab, and the original stops', () => {
		const browser = new Browser();
		const original = open(browser);
		original.sessions.save(session('one'));
		const copy = open(browser, tabStorage(original.own.texts));
		expect(copy.sessions.save(session('two'))).toBe(true);
		expect([original.sessions.elsewhere, original.sessions.save(session('one'))]).toEqual([
			true,
			false
		]);
	});

	it('that ended is gone for all tabs, and any may begin the next', () => {
		const browser = new Browser();
		const [one, two] = [open(browser), open(browser)];
		one.sessions.save(session('one'));
		expect(one.sessions.end()).toBe(true);
		expect([two.sessions.running, two.sessions.elsewhere]).toEqual([undefined, false]);
		expect(two.sessions.save(session('two'))).toBe(true);
		expect(one.sessions.elsewhere).toBe(true);
	});

	it('goes on in this page where nothing can be stored', () => {
		const browser = new Browser();
		const refuse = () => {
			throw new Refusal('SecurityError');
		};
		browser.fault = refuse;
		const { device, events, chance } = browser.tab();
		const sessions = new Sessions(device, refuse, events, chance);
		expect([sessions.save(session('one')), sessions.save(session('two'))]).toEqual([true, true]);
		expect([sessions.running?.id, sessions.elsewhere]).toEqual(['two', false]);
	});
});
