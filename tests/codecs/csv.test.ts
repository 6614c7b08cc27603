import { describe, expect, it } from 'vitest';
import { csv, tableOf } from '../../src/lib/codecs/csv/csv';
import { isScored, key, parts } from '../../src/lib/questions/kinds';
import { nasty, ofEveryKind, ofNastyTexts, setOf } from './sets';

/** Rows by column name, read as RFC 4180 has it. Throws where a file does not keep to it. */
function read(file: string): Record<string, string>[] {
	expect(file.startsWith('\ufeff')).toBe(true);
	const [head, ...rows] = records(file.slice(1));
	return rows.map((cells) => {
		expect(cells.length).toBe(head!.length);
		return Object.fromEntries(cells.map((cell, index) => [head![index]!, cell]));
	});
}

function records(file: string): string[][] {
	const found: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < file.length) {
		const cell = /"((?:[^"]|"")*)"|[^",\r\n]*/y;
		cell.lastIndex = at;
		const [whole, quoted] = cell.exec(file)!;
		row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
		at += whole.length;
		if (file[at] === ',') at += 1;
		else if (file.startsWith('\r\n', at)) {
			found.push(row);
			row = [];
			at += 2;
		} else
			throw new Error(`A stray character at ${at}: ${JSON.stringify(file.slice(at, at + 20))}`);
	}
	expect(row).toEqual([]);
	return found;
}

describe('CSV', () => {
	it('has one row for each question, in order', () => {
		const ids = read(csv.write(ofEveryKind)).map(({ id }) => id);
		expect(ids).toEqual(ofEveryKind.questions.map(({ id }) => id));
	});

	it.each(ofEveryKind.questions)('says the answer of $id ($kind)', (question) => {
		const [row] = read(csv.write(setOf([question])));
		expect(row!.question).toBe(question.prompt);
		const right = isScored(question)
			? parts(question, key(question), 'en').map(({ right }) => right)
			: key(question).slice(0, 1);
		for (const text of right) expect(row!.answer).toContain(text);
	});

	it('gives an ordered answer from first to last', () => {
		const order = ofEveryKind.questions.find(({ kind }) => kind === 'order')!;
		const [row] = read(csv.write(setOf([order])));
		const items = 'items' in order ? order.items : {};
		expect(row!.answer).toBe(
			key(order)
				.map((item) => items[item])
				.join(' | ')
		);
	});

	it.each(nasty)('keeps %j in its cell, whatever it looks like', (text) => {
		const rows = read(csv.write(ofNastyTexts));
		const guarded = /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
		expect(rows.map(({ question }) => question)).toContain(guarded);
	});

	it('lets no cell begin like a formula', () => {
		const cells = read(csv.write(ofNastyTexts)).flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toEqual([]);
	});

	it('guards full-width signs and line breaks too', () => {
		for (const text of ['＝1+1', '＋1', '－1', '＠sum', '\n=1+1']) {
			const file = tableOf([[text]]);
			expect(file).toMatch(/^\ufeff"?'/);
		}
	});

	it('reads answers of options that begin each other, and such as fit none, in an instant', async () => {
		const options = ['a', 'a / a', 'a / a / a', 'b'].join(' | ');
		const answer = `one: ${'a / '.repeat(60)}c | two: b`;
		const file = tableOf([
			['kind', 'question', 'items', 'options', 'answer'],
			['sort', 'Where?', 'one | two', options, answer]
		]);
		const began = performance.now();
		const { set } = await csv.read(new TextEncoder().encode(file), {
			set: setOf([]),
			random: Math.random
		});
		expect(set.questions).toEqual([]);
		expect(performance.now() - began).toBeLessThan(5000);
	});

	it('names the answer that a note is about', () => {
		const [row] = read(csv.write(setOf(ofEveryKind.questions.slice(0, 1))));
		expect(row!.notes).toBe(
			'almost 50,000: Half of what it says. | almost 1 million: Ten times what it says.'
		);
	});
});
