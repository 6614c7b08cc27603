import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { basic, cloze } from '../../src/lib/codecs/anki/apkg-schema';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { withPlaces } from './arbitrary';
import { bytes } from './compare';
import { ofEveryKind, ofNastyTexts } from './sets';

// What real importers were seen to stumble over, in files that hold everything that we can say.

const lines = ['// not a comment', '# not a head', 'a\n\nblank line', ']]> ends', 'ends \\'];
const odd = lines.map((text, index) => ({
	...ofNastyTexts.questions[0]!,
	id: `own-${'pqrst'[index]!.repeat(12)}`,
	...{ kind: 'choice' as const, prompt: text, options: { a: text, b: `${text} b` }, right: ['b'] },
	feedback: { a: text }
}));
const set = withPlaces([...ofEveryKind.questions, ...ofNastyTexts.questions, ...odd]);
const written = async (id: string) => {
	const codec = formats.find((one) => one.id === id)!;
	return bytes(await codec.write!(fit(set, codec).set));
};
const textOf = async (id: string) =>
	new TextDecoder('utf-8', { ignoreBOM: true }).decode(await written(id));

describe('GIFT', async () => {
	// A doubled backslash is one of the text's own.
	const text = (await textOf('gift')).replaceAll('\\\\', '');
	const questions = text.split(/\n\n+/).filter((part) => part.includes('::'));

	it('has no blank line inside a question: Moodle ends it there', () => {
		for (const part of questions) {
			const open = part.match(/(?<!\\)\{/g)?.length ?? 0;
			expect(open, part).toBe(part.match(/(?<!\\)\}/g)?.length ?? 0);
		}
	});

	it('begins no line of a question with //: Moodle drops it', () => {
		for (const part of questions)
			expect(part.split('\n').filter((line) => /^\s*\/\/(?! \[id:)/.test(line))).toEqual([]);
	});

	it('says of each text how it is written', () => {
		for (const part of questions) expect(part).toMatch(/::\[(html|plain)\]/);
	});

	it('has only escapes that Moodle undoes', () => {
		expect(text.match(/\\[^~=#{}:\\n]/g) ?? []).toEqual([]);
	});
});

describe('Blooket', () => {
	it('is as wide in its first row as in all others, without a mark, with both line ends', async () => {
		const text = await textOf('blooket');
		expect(text.charCodeAt(0)).not.toBe(0xfeff);
		expect(text.startsWith('"Blooket\nImport Template",,,,,,,\r\n')).toBe(true);
	});
});

describe('CSV', () => {
	it('begins with the mark that Excel needs, and no cell becomes a formula', async () => {
		const text = await textOf('csv');
		expect(text.charCodeAt(0)).toBe(0xfeff);
		expect(text.match(/(^|,)"?[=+@]/gm) ?? []).toEqual([]);
	});
});

describe('Blackboard', () => {
	it('has one row a question, no mark, no head and no empty row', async () => {
		const text = await textOf('blackboard');
		expect(text.charCodeAt(0)).not.toBe(0xfeff);
		expect(
			text
				.split(/\r?\n/)
				.slice(0, -1)
				.filter((row) => !row.trim())
		).toEqual([]);
	});
});

describe('Aiken', () => {
	it('names an answer that is there: Moodle takes a letter without one', async () => {
		const parts = (await textOf('aiken')).split(/\n\n+/).filter(Boolean);
		for (const part of parts) {
			const letter = /^ANSWER: ([A-Z])$/m.exec(part)![1]!;
			expect(part).toMatch(new RegExp(`^${letter}\\. `, 'm'));
		}
	});
});

describe('Anki', () => {
	it('has note types that never change: a change would make conflicts of updates', () => {
		expect(
			[basic, cloze].map(({ id, name, flds }) => [id, name, flds.map((one) => one.name)])
		).toEqual([
			[1700000070001, 'Close Call Basic', ['Front', 'Back']],
			[1700000070002, 'Close Call Cloze', ['Text', 'Extra']]
		]);
		expect([basic, cloze].map(({ tmpls }) => tmpls)).toMatchSnapshot();
	});

	it('begins no row of its text with #: Anki takes it for a comment', async () => {
		const rows = (await textOf('anki')).split('\n');
		const heads = rows.filter((row) => row.startsWith('#'));
		expect(rows.slice(0, heads.length)).toEqual(heads);
	});
});

describe('H5P', () => {
	it('brings no library folders and asks for versions that sites have', async () => {
		const files = unzipSync(await written('h5p-questions'));
		expect(Object.keys(files).sort()).toEqual(['content/content.json', 'h5p.json']);
		const { preloadedDependencies } = JSON.parse(new TextDecoder().decode(files['h5p.json']));
		expect(preloadedDependencies).toContainEqual({
			machineName: 'H5P.QuestionSet',
			majorVersion: 1,
			minorVersion: 20
		});
	});
});

describe('a script for Google Forms', () => {
	it('has no sign that ends a line or a script element inside a text', async () => {
		const text = await textOf('google-forms');
		expect(text).not.toMatch(/[\u2028\u2029]|<\//);
	});
});
