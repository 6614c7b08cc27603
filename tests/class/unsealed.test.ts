import { expect, it } from 'vitest';
import { collectAll } from '../../src/lib/class/collecting/collection';
import { keptCode, readAny, readKept } from '../../src/lib/class/collecting/reader';
import { analyse } from '../../src/lib/class/results/analyse';
import { studentTable } from '../../src/lib/class/results/result-tables';
import { newClass } from '../../src/lib/class/sealed/class-file';
import { sealHandIn } from '../../src/lib/class/sealed/seal';
import { handIn, writeHandIn, type HandIn } from '../../src/lib/class/taking/hand-in';
import { conceal, key } from '../../src/lib/questions/kinds';
import * as words from '$words';
import { fixtures } from '../questions/fixtures';

const { subtle } = crypto;
const file = await newClass('Period 3', subtle);
const [question] = fixtures;
const paper = { hash: '0123456789ab', questions: [conceal(question!)], seal: file.seal };
const desk = { paper, sealed: { file, subtle } };
const made = (name: string): HandIn =>
	handIn(paper, {
		...{ attempt: 7, turn: 1, label: 'Period 3', name },
		answers: [{ response: key(question!) }]
	});
const value = (read: Awaited<ReturnType<typeof readAny>>) => {
	if ('issue' in read) throw new Error(read.issue.code);
	return read.value;
};
const open = value(await readAny(writeHandIn(made('Sam'), paper), desk));
const sealed = value(await readAny(await sealHandIn(made('Ana'), paper, subtle), desk));

it('an open hand-in to a sealed class is taken with a mark, a sealed one without', () => {
	expect([open.unsealed, sealed.unsealed]).toEqual([true, undefined]);
});

it('keeps the mark where it is kept sealed', async () => {
	const kept = keptCode(await sealHandIn(open, paper, subtle), open);
	expect(value(await readKept(kept, desk))).toEqual(open);
	expect(keptCode('z1abc', sealed)).toBe('z1abc');
});

it('an open class has no marks', async () => {
	const { seal: _, ...without } = paper;
	const read = value(await readAny(writeHandIn(made('Sam'), without), { paper: without }));
	expect(read.unsealed).toBeUndefined();
});

it('believes the sealed one of two that are alike, with its name', () => {
	expect(collectAll([], [open, sealed])).toMatchObject([{ name: 'Ana' }]);
	expect(collectAll([], [sealed, open])).toEqual([sealed]);
	expect(collectAll([], [open, sealed])[0]!.unsealed).toBeUndefined();
});

it('stands in the table of students, on the screen and in the file', () => {
	const set = { language: 'en', questions: [question!], places: [], groupOf: () => undefined };
	const headings = words.classroom.headings;
	const tableOf = (all: HandIn[]) => studentTable(analyse(set as never, all), headings);
	const table = tableOf([open, { ...sealed, attempt: 8 }]);
	const column = table[0]!.indexOf(headings.unsealed);
	expect(table.slice(1).map((row) => row[column])).toEqual([headings.yes, '']);
	expect(tableOf([sealed])[0]).not.toContain(headings.unsealed);
});
