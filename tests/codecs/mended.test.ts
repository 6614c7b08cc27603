import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/lib/codecs/codec';
import { mended, movedUp, rowsDown } from '../../src/lib/codecs/mended';

const reading = (ids: string[], ...issues: Reading['issues']) =>
	({ set: { questions: ids.map((id) => ({ id })), cards: [] }, issues }) as unknown as Reading;
const idsOf = ({ set }: Reading) => set.questions.map(({ id }) => id);
const newId = () => 'own-new';
const before = reading(
	['own-a'],
	{ code: 'first', at: 'line.2' },
	{ code: 'unclear', at: 'line.7' },
	{ code: 'last', at: 'line.9' }
);

describe('the mended source of one place', () => {
	it('joins what is there and takes its fault from the list', () => {
		const after = mended(before, 'line.7', reading(['own-b']), newId);
		expect(after.taken).toBe(true);
		expect(idsOf(after.reading)).toEqual(['own-a', 'own-b']);
		expect(after.reading.issues.map(({ code }) => code)).toEqual(['first', 'last']);
	});

	it('gets another id where its own is taken', () => {
		expect(idsOf(mended(before, 'line.7', reading(['own-a']), newId).reading)).toEqual([
			'own-a',
			'own-new'
		]);
	});

	it('keeps its place in the list with the new fault, by the line of the whole file', () => {
		const still = reading([], { code: 'no-answer', at: 'line.1', params: { line: 2 } });
		const after = mended(before, 'line.7', still, newId);
		expect(after.taken).toBe(false);
		expect(after.reading.issues[1]).toEqual({
			code: 'no-answer',
			at: 'line.7',
			params: { line: 8 }
		});
		expect(after.reading.issues).toHaveLength(3);
	});

	it('loses nothing where it says nothing', () => {
		expect(mended(before, 'line.7', reading([]), newId).reading).toEqual(before);
	});
});

it('counts rows from the head of the table', () => {
	expect(rowsDown('row.3', 2)).toBe('row.5');
	const read = {
		reading: reading([], { code: 'no-answer', at: 'row.5' }),
		sources: { 'row.5': 'x' }
	};
	expect(movedUp(read, 2)).toMatchObject({
		sources: { 'row.3': 'x' },
		reading: { issues: [{ at: 'row.3' }] }
	});
});
