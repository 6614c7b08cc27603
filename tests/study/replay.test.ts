import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/lib/study/log/entry';
import { effective, merge } from '../../src/lib/study/log/replay';

const star = (id: string, at: number): Entry => ({ id, at, offset: 0, type: 'star', value: 'on' });
const undo = (id: string, of: string): Entry => ({ id, at: 0, offset: 0, type: 'undo', of });
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** The rule word for word: of the writers' next entries the earliest, ties by id. */
function oneByOne(byWriter: Entry[][]): Entry[] {
	const queues = byWriter.map((entries) => [...entries]);
	const merged: Entry[] = [];
	for (;;) {
		const [next] = queues
			.filter((queue) => queue.length > 0)
			.sort(([a], [b]) => a!.at - b!.at || (a!.id < b!.id ? -1 : 1));
		if (!next) return merged;
		merged.push(next.shift()!);
	}
}

const writers = fc
	.array(fc.array(fc.nat(12), { maxLength: 12 }), { maxLength: 5 })
	.map((clocks) =>
		clocks.map((times, writer) =>
			times.map((at, seq) => star(`${'abcde'[writer]}aaaaaaa.${seq + 1}`, at))
		)
	);

describe('the order of replay', () => {
	it('keeps each writer’s own order and takes the earliest next entry between writers', () => {
		fc.assert(
			fc.property(writers, (byWriter) => {
				expect(ids(merge(byWriter))).toEqual(ids(oneByOne(byWriter)));
			}),
			{ numRuns: 1000 }
		);
	});

	it('is the same whichever writer is read first', () => {
		fc.assert(
			fc.property(writers, (byWriter) => {
				expect(ids(merge([...byWriter].reverse()))).toEqual(ids(merge(byWriter)));
			})
		);
	});
});

describe('what counts', () => {
	const [a, b] = [star('w.1', 0), star('w.2', 0)];
	it.each<[string, Entry[], string[]]>([
		['nothing undone', [a, b], ['w.1', 'w.2']],
		['an undone entry does not', [a, b, undo('w.3', 'w.1')], ['w.2']],
		[
			'undone before it, where another device’s clock is behind',
			[undo('v.1', 'w.1'), a, b],
			['w.2']
		],
		['undone twice is undone', [a, undo('w.2', 'w.1'), undo('w.3', 'w.1')], []],
		['an undone undo does not', [a, undo('w.2', 'w.1'), undo('w.3', 'w.2')], ['w.1']],
		['an undo of nothing known does nothing', [a, undo('w.2', 'x.9')], ['w.1']]
	])('%s', (_, entries, counting) => {
		expect(ids(effective(entries))).toEqual(counting);
	});
});
