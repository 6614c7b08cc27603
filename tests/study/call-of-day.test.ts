import { expect, it } from 'vitest';
import bank from '$content/bank';
import { callOfDay, callsOf } from '../../src/lib/study/rounds/call-of-day';

const calls = callsOf(bank.claims);
const first = Math.ceil(20_780 / calls.length) * calls.length;
const lap = calls.map((_, later) => callOfDay(calls, first + later).id);

it('is the same for everybody on a day, and another the next', () => {
	expect(callOfDay(calls, first)).toEqual(callOfDay(callsOf(bank.claims), first));
	expect(lap[0]).not.toBe(lap[1]);
});

it('shows each claim once before any comes twice', () => {
	expect(new Set(lap).size).toBe(calls.length);
});

it('has a phrase of at most eight words and a sort for each', () => {
	expect(calls.length).toBeGreaterThan(10);
	for (const { phrase, kinds } of calls) {
		expect(phrase.split(' ').length).toBeLessThanOrEqual(8);
		expect(kinds).not.toContain('device');
	}
});
