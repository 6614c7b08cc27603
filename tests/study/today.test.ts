import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/lib/study/log/entry';
import { askToday, planFor, type Ask } from '../../src/lib/study/memory/today';
import { answer } from './entries';
import { bank, cards, choose, day, firstDay, learner, points, rows, testOn } from './learner';
import { grade, hour, past } from './past';
import { places } from './rows';

const first = (log: readonly Entry[], today = day) => {
	const { questions, cards } = askToday(learner(log, today), bank);
	return [...questions, ...cards];
};
const named = (asks: readonly Ask[]) => asks.map(({ face }) => face.id).sort();
/** The point comes up today, as asked. */
const take = ({ face }: Ask, today = day): Entry => {
	const at = today * 24 * hour + 12 * hour;
	const shared = { item: face.id, point: face.point, session: 'today' };
	return face.kind === 'card'
		? grade(today, { ...shared, grade: 'good' })
		: { ...answer(shared), at, offset: 0 };
};

describe('what to ask today', () => {
	it('is what is due, each point once and by a face of its own', () => {
		fc.assert(
			fc.property(past(), fc.integer({ min: 20_600, max: 22_000 }), (log, today) => {
				const known = { ...learner(log, today) };
				const askable = new Set(points);
				const asks = first(log, today);
				expect(new Set(asks.map(({ face }) => face.point)).size).toBe(asks.length);
				for (const { face, why } of asks) {
					expect(why).toBe('due');
					expect(askable.has(face.point)).toBe(true);
					expect(known.schedule.points[face.point]!.due).toBeLessThanOrEqual(today);
				}
			})
		);
	});

	it('is the same whatever of it has come up already, less that', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray(points, { minLength: 1, maxLength: 20 }),
				fc.nat(19),
				(begun, done) => {
					const log = begun.map((point) => grade(day - 5, { point, item: `card-${point}` }));
					const morning = first(log);
					const later = first([...log, ...morning.slice(0, done).map((ask) => take(ask))]);
					expect(named(later)).toEqual(named(morning.slice(done)));
				}
			)
		);
	});

	it('tells questions from cards, and asks with another face than last time', () => {
		const { questions, cards } = askToday(learner(firstDay), bank);
		expect(questions.length).toBeGreaterThan(0);
		expect(questions.every(({ face }) => face.kind !== 'card')).toBe(true);
		expect(cards.map(({ face }) => face.id)).not.toContain('card-c01');
		const asked = first(firstDay);
		const next = first([...firstDay, ...asked.map((ask) => take(ask))], day + 6);
		const before = new Set(named(asked));
		expect(next.filter(({ face }) => before.has(face.id))).toEqual([]);
	});

	it('has cards for points so far met in questions', () => {
		const met = points.map((point) =>
			take({ face: rows.find((row) => row.point === point)!, why: 'due', help: false }, day - 5)
		);
		const { questions, cards } = askToday(learner(met), bank);
		expect(cards.length).toBeGreaterThan(0);
		expect(cards.every(({ face }) => face.kind === 'card')).toBe(true);
		expect(questions.length + cards.length).toBe(20);
	});

	it('is never a wall', () => {
		expect(first(firstDay)).toHaveLength(20);
		expect(first([...firstDay, testOn(day + 1)])).toHaveLength(20);
		expect(first(firstDay, day + 30)).toHaveLength(5);
		expect(askToday(learner(firstDay, day + 30), bank).kind).toBe('back');
	});

	it('leaves out what was put aside, and the point with its last face', () => {
		const [point] = points as [string];
		const log = [grade(day - 3, { point, item: `card-${point}` })];
		const [ask] = first(log) as [Ask];
		const without = [...log, choose('aside', 'yes', ask.face.id)];
		expect(first(without).map(({ face }) => face.point)).toEqual([point]);
		expect(named(first(without))).not.toContain(ask.face.id);
		const all = [...rows, ...cards].filter((face) => face.point === point);
		expect(first([...log, ...all.map(({ id }) => choose('aside', 'yes', id))])).toEqual([]);
	});

	it('shows help with a point missed four times, by its easiest face', () => {
		const misses = [1, 2, 3, 4].map((ago) =>
			grade(day - ago * 2, { point: 'c01', item: 'card-c01', grade: 'again' })
		);
		const [ask] = first(misses) as [Ask];
		expect(ask.help).toBe(true);
		const easiest = rows.filter(({ point }) => point === 'c01').map(({ kind }) => kind);
		expect(easiest).toContain(ask.face.kind);
		expect(first(misses.slice(1))[0]!.help).toBe(false);
	});
});

describe('what comes next', () => {
	const next = (log: readonly Entry[], today = day) => askToday(learner(log, today), bank).next;

	it('is told with its day and its minutes', () => {
		const log = ['c01', 'c02'].map((point) => grade(day, { point }));
		expect(next(log)).toEqual({ day: day + 3, minutes: 1 });
		expect(next([])).toBeUndefined();
	});

	it('is tomorrow where more waits than is asked at once', () => {
		expect(next(firstDay)).toMatchObject({ day: day + 1 });
		expect(next(firstDay, day + 30)).toMatchObject({ day: day + 31 });
	});
});

describe('with a test ahead', () => {
	it('today is the plan’s, with what is new and what is early told apart', () => {
		const log = [testOn(day + 6), ...firstDay.slice(0, 4), grade(day - 1, { point: 'c20' })];
		const { kind, questions, cards, minutes } = askToday(learner(log), bank);
		const planned = planFor(learner(log), bank, day + 6).days[0]!;
		expect(kind).toBe('test');
		expect(minutes).toBe(planned.minutes);
		const whys = new Map(planned.asks.map(({ point, why }) => [point, why]));
		for (const { face, why } of [...questions, ...cards]) expect(why).toBe(whys.get(face.point));
	});

	it('points begin in the order of the essay', () => {
		const { days } = planFor(learner([]), bank, day + 10);
		const order = days[0]!.asks.map(({ point }) =>
			places.indexOf(rows.find((row) => row.point === point)!.locator!)
		);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('follows it to three recalls of every point', () => {
		const test = day + 5;
		const log: Entry[] = [testOn(test)];
		for (let today = day; today < test; today++) {
			for (let asks = first(log, today); asks.length; asks = first(log, today))
				log.push(...asks.map((ask) => take(ask, today)));
		}
		const { schedule } = learner(log, test);
		for (const point of points)
			expect(schedule.points[point]!.days.length, point).toBeGreaterThanOrEqual(3);
	});

	it('is as without one once the day is here, or the date is withdrawn', () => {
		const usual = askToday(learner(firstDay), bank);
		for (const choice of [testOn(day), testOn(day - 1), choose('test-date', '')])
			expect(askToday(learner([...firstDay, choice]), bank)).toEqual(usual);
	});
});
