import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { fit } from '../../src/lib/codecs/fit/fit';
import { readFile, readable } from '../../src/lib/codecs/recognise';
import { withPlaces } from './arbitrary';
import { blank, bytes, content } from './compare';
import { ofEveryKind } from './sets';

const set = withPlaces(ofEveryKind.questions);
const folder = join(import.meta.dirname, '../fixtures/codecs');

describe.each(readable)('a file of $name', (codec) => {
	it('is read as what it is, whatever it is called', async () => {
		const fitted = fit({ ...set, cards: [{ id: 'a-card', front: 'F', back: 'B' }] }, codec).set;
		const file = bytes(await codec.write!(fitted));
		const named = await codec.read!(file, blank());
		for (const name of ['', 'quiz', 'quiz.bin', 'quiz.pdf', `quiz.${codec.extension}`]) {
			const { codec: found, reading } = await readFile(file, name, blank());
			expect(reading.set.questions.map(content)).toEqual(named.set.questions.map(content));
			expect(reading.set.cards).toEqual(named.set.cards);
			// Two flavours of one format are the same file to a reader.
			expect(found!.read).toBe(codec.read);
		}
	});

	it('is read as what somebody says that it is', async () => {
		const { codec: as, reading } = await readFile(strToU8('?'), 'x.gift', blank(), codec);
		expect(as).toBe(codec);
		expect(reading.set.questions).toEqual([]);
	});
});

describe('files from elsewhere', () => {
	it.each(readdirSync(folder))('are recognised: %s', async (name) => {
		const { codec } = await readFile(readFileSync(join(folder, name)), 'file', blank());
		const family = /anki\.txt$/.test(name)
			? 'anki'
			: (kinds.find(([one]) => one.test(name)) ?? [])[1];
		expect(codec?.id).toBe(family);
	});
	const kinds: [RegExp, string][] = [
		[/\.gift$/, 'gift'],
		[/aiken/, 'aiken'],
		[/qti12/, 'canvas-classic'],
		[/qti22/, 'qti-2'],
		[/qti3/, 'qti-3'],
		[/kahoot/, 'kahoot'],
		[/\.apkg$/, 'apkg'],
		[/\.xml$/, 'moodle']
	];
});

describe('a file that nobody can read', () => {
	it.each([
		['an archive of other things', zipSync({ 'a/b.bin': strToU8('x') }), 'files.bin'],
		['prose', strToU8('Dear all,\nplease find the quiz below.'), '']
	])('is refused with the names of what was tried: %s', async (_, file, name) => {
		const { codec, reading } = await readFile(file, name, blank());
		expect(codec).toBeUndefined();
		expect(reading.issues).toMatchObject([{ code: 'unknown-format' }]);
		expect(String(reading.issues[0]!.params!.tried)).toContain('Moodle');
		expect(reading.set.questions).toEqual([]);
	});

	it.each([
		['a picture', strToU8('\x89PNG\r\n\x1a\n', true), 'picture-file'],
		['a document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'word-file'],
		['slides', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'slides-file'],
		['a page', strToU8('<!doctype html><html></html>'), 'web-page'],
		['formatted text', strToU8('{\\rtf1\\ansi Which?\\\nA. one}'), 'rtf'],
		['a PDF', strToU8('%PDF-1.7\n'), 'pdf-file'],
		['another archive', Uint8Array.of(0x1f, 0x8b, 8, 0), 'packed-file'],
		[
			'an OpenDocument table',
			zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<o/>') }),
			'open-document'
		],
		['an H5P package', zipSync({ 'h5p.json': strToU8('{}') }), 'h5p-file'],
		['nothing', new Uint8Array(), 'empty'],
		['50 MB', new Uint8Array(50_000_000), 'too-big'],
		['a cut-off archive', zipSync({ a: strToU8('x'.repeat(900)) }).slice(0, -10), 'broken-zip'],
		['an archive that leads out', zipSync({ '../xl/workbook.xml': strToU8('x') }), 'unknown-format']
	])('says what is wrong with it: %s', async (_, file, code) => {
		const { reading } = await readFile(file, 'file', blank());
		expect(reading.issues).toMatchObject([{ code }]);
	});

	it('is told from one in another encoding', async () => {
		const text = '::Año::¿Qué?{=sí ~no}\n';
		const latin = Uint8Array.from([...text].map((one) => one.charCodeAt(0)));
		expect((await readFile(latin, 'q.gift', blank())).reading.issues).toMatchObject([
			{ code: 'encoding' }
		]);
		const wide = new Uint8Array(2 + text.length * 2);
		wide.set([0xff, 0xfe]);
		[...text].forEach((one, index) => wide.set([one.charCodeAt(0), 0], 2 + index * 2));
		const { reading } = await readFile(wide, '', blank());
		expect(reading.set.questions[0]).toMatchObject({ prompt: '¿Qué?' });
	});
});

it('is asked of every format that can be read', () => {
	expect(readable).toEqual(formats.filter(({ read }) => read));
	expect(readable.filter(({ looks }) => !looks)).toEqual([]);
});

describe('GIFT as people write it', () => {
	it('may have colons in its texts, as Moodle takes them', async () => {
		const text =
			'// [id:q-one]\n::Q:: What is ATD: a short name?{\n=A program\n~An app#No: see line 2.\n}\n';
		const { reading } = await readFile(strToU8(text), 'q.gift', blank());
		expect(reading.issues).toEqual([]);
		expect(reading.set.questions[0]).toMatchObject({
			id: 'q-one',
			prompt: 'What is ATD: a short name?'
		});
		expect(Object.values(reading.set.questions[0]!.feedback!)).toEqual(['No: see line 2.']);
	});
});
