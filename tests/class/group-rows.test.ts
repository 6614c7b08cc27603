import { describe, expect, it } from 'vitest';
import { groupRows } from '../../src/lib/class/results/group-rows';

const row = (seen: number, right: number, mean: number, keys: (string | undefined)[]) => ({
	...{ seen, right, mean, keys }
});

describe('results by what questions share', () => {
	it('count a question once under each key it has, and answers rather than questions', () => {
		const rows = [
			row(4, 1, 0.25, ['a', 'b']),
			row(1, 1, 1, ['a']),
			row(0, 0, 0, ['b']),
			row(2, 2, 1, [undefined])
		];
		expect(groupRows(rows, ({ keys }) => keys)).toEqual([
			{ key: 'a', questions: 2, seen: 5, right: 2, mean: 0.4 },
			{ key: 'b', questions: 2, seen: 4, right: 1, mean: 0.25 }
		]);
	});
});
