import { readBackup, writeBackup } from '../../../src/lib/study/moving/backup';
import { dueOn } from '../../../src/lib/study/memory/due';
import type { Entry } from '../../../src/lib/study/log/entry';
import { plan } from '../../../src/lib/study/memory/plan';
import { random } from '../../../src/lib/study/rounds/random';
import { effective } from '../../../src/lib/study/log/replay';
import { replay } from '../../../src/lib/study/memory/schedule';

const first = 20_000;
const points = Array.from({ length: 90 }, (_, index) => `point-${index}`);

/** A keen learner: 60 answers and grades a day, over all points, some undone. */
function learner(count: number): Entry[] {
	const chance = random('keen');
	return Array.from({ length: count }, (_, index): Entry => {
		const id = `aaaaaaaa.${index + 1}`;
		const day = first + Math.floor(index / 60);
		const written = { id, at: day * 86_400_000 + 4e7 + (index % 60) * 15_000, offset: -300 };
		if (chance.next() < 0.02) return { ...written, type: 'undo', of: `aaaaaaaa.${index}` };
		const point = chance.pick(points);
		const asked = { item: `${point}-${index % 4}`, hash: '00112233445566ff', point };
		const session = `session-${day}`;
		return chance.next() < 0.5
			? {
					...written,
					type: 'grade',
					...asked,
					grade: chance.next() < 0.2 ? 'again' : 'good',
					mode: 'cards',
					session
				}
			: {
					...written,
					type: 'answer',
					...asked,
					response: ['a'],
					score: chance.next() < 0.2 ? 0 : 1,
					try: 1,
					hints: 0,
					mode: 'practise',
					session
				};
	});
}

/** Milliseconds of each step, and sizes in characters. */
export function measure(count: number, now: () => number): Record<string, number> {
	// Read from text, as the app's are: spreads make V8 keep each entry as a dictionary, ten times as slow to look into.
	const log: Entry[] = JSON.parse(JSON.stringify(learner(count)));
	const timed = <Value>(run: () => Value): [number, Value] => {
		const start = now();
		const value = run();
		return [Math.round((now() - start) * 10) / 10, value];
	};
	const [filtering, entries] = timed(() => effective(log));
	const [whole, schedule] = timed(() => replay(entries));
	const before = replay(entries.slice(0, -1));
	const [one] = timed(() => replay(entries, before));
	const [undone] = timed(() => replay(entries.slice(0, -1), schedule));
	let longest = 0;
	let part = replay([]);
	for (let end = 1000; end < count + 1000; end += 1000) {
		const [time, next] = timed(() => replay(entries.slice(0, end), part));
		longest = Math.max(longest, time);
		part = next;
	}
	const today = first + Math.ceil(count / 60);
	const [due] = timed(() => dueOn(schedule, today, { has: () => true }, 20_000));
	const [planned] = timed(() => plan(points, schedule, { today, test: today + 30, pace: 20_000 }));
	const [written, text] = timed(() => writeBackup({ made: 0, entries: log, kept: {} }));
	const [read] = timed(() => readBackup(text));
	const reviews = Object.values(schedule.points).reduce((sum, { days }) => sum + days.length, 0);
	return {
		entries: count,
		reviews,
		effective: filtering,
		replay: whole,
		'+1': one,
		'-1': undone,
		'longest of 1000': longest,
		due,
		plan: planned,
		export: written,
		import: read,
		'cache chars': JSON.stringify(schedule).length,
		'file chars': text.length
	};
}
