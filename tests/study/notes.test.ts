import { expect, it } from 'vitest';
import { listNotes, notesAsText } from '../../src/lib/study/reading/readers-notes';

const stems = [
	{ id: 'first', kind: 'truth', prompt: 'Is it “new”?', locator: 'P1.S1' },
	{ id: 'second', kind: 'truth', prompt: 'Is it old?', locator: 'P2.S1' }
] as const;
const notes = new Map([
	['gone', 'No idea.'],
	['second', 'Older.'],
	['first', 'Newish,\nI think.']
]);
const labels = {
	title: 'My notes',
	question: 'Question',
	mine: 'My note',
	gone: 'A question of before',
	place: (locator: string) => `at ${locator}`
};

it('lists notes in the order of the essay, and loses none whose question is gone', () => {
	expect(listNotes(notes, stems).map(({ item }) => item)).toEqual(['first', 'second', 'gone']);
});

it('writes them as text, each with its place and question', () => {
	expect(notesAsText(listNotes(notes, stems), labels)).toBe(`My notes

at P1.S1
Question: Is it “new”?
My note: Newish,
I think.

at P2.S1
Question: Is it old?
My note: Older.

Question: A question of before
My note: No idea.
`);
});
