import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import type { Codec } from '../../src/lib/codecs/codec';
import { fit } from '../../src/lib/codecs/fit/fit';
import { problems } from '../../src/lib/questions/kinds/desk';
import { question } from '../../src/lib/questions/question';
import * as words from '$words';
import * as v from 'valibot';
import { withPlaces } from './arbitrary';
import { blank, bytes } from './compare';
import { ofEveryKind } from './sets';

const readers = formats.filter((codec) => codec.read);
const zipped = readers.filter(({ extension }) => /^(zip|xlsx|apkg)$/.test(extension));
const read = (codec: Codec, file: Uint8Array) => codec.read!(file, blank());
const refused = async (codec: Codec, file: Uint8Array) => {
	const { set, issues } = await read(codec, file);
	expect([...set.questions, ...set.cards]).toEqual([]);
	return issues[0]!.code;
};
const set = withPlaces(ofEveryKind.questions);
/** The file of an archive that tells what else is in it. */
const main = ({ extension }: Codec) =>
	({ zip: 'imsmanifest.xml', xlsx: 'xl/workbook.xml' })[extension] ?? 'collection.anki2';
const own = async (codec: Codec) => bytes(await codec.write!(fit(set, codec).set));
/** An archive of one file of zeros; packing so many takes longer than refusing them. */
const bombs = new Map<string, Uint8Array>();
function bomb(path: string, bytes: number) {
	const made = bombs.get(path + bytes) ?? zipSync({ [path]: new Uint8Array(bytes) });
	bombs.set(path + bytes, made);
	return made.slice();
}

describe.each(readers)('$name, given what it should not be', (codec) => {
	it.each([
		['nothing', new Uint8Array()],
		['zeros', new Uint8Array(5000)],
		['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
		['a picture', strToU8('\x89PNG\r\n\x1a\n', true)],
		[
			'another alphabet in another encoding',
			Uint8Array.from([...'¿Qué? año'].map((one) => one.charCodeAt(0)))
		],
		['brackets without end', strToU8('{'.repeat(200_000))],
		['tags without end', strToU8('<a>'.repeat(200_000))],
		['quotes without end', strToU8('"'.repeat(200_001))],
		['lines of nothing', strToU8('\n'.repeat(500_000))]
	])('refuses %s, with an issue and within 2 s', async (_, file) => {
		const before = process.cpuUsage();
		await refused(codec, file);
		expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
	});

	it('refuses 50 MB at once', async () => {
		expect(await refused(codec, new Uint8Array(50_000_000))).toBe('too-big');
	});

	it('takes nothing but whole questions of a file that ends too soon', async () => {
		const file = await own(codec);
		for (let share = 1; share < 20; share++) {
			const { set, issues } = await read(codec, file.slice(0, (file.length * share) / 20));
			for (const one of set.questions) {
				expect(v.is(question, one)).toBe(true);
				expect(problems(one)).toEqual([]);
			}
			if (/^(zip|xlsx|apkg|json)$/.test(codec.extension)) expect(set.questions).toEqual([]);
			if (/^(zip|xlsx|apkg|xml|json)$/.test(codec.extension))
				expect(issues.length).toBeGreaterThan(0);
		}
	});
});

describe.each(zipped)('$name, an archive', (codec) => {
	it('refuses what unpacks to too much', async () => {
		expect(await refused(codec, bomb(main(codec), 70_000_000))).toBe('zip-bomb');
	});

	it.each([1_000_000, 50_000_000])(
		'is not fooled by one that says 100 bytes and has %d',
		async (bytes) => {
			const file = bomb(main(codec), bytes);
			const view = new DataView(file.buffer);
			for (let at = 0; at < file.length - 46; at++)
				if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
			const before = process.cpuUsage();
			expect(await refused(codec, file)).toBe('zip-bomb');
			expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
		}
	);

	it('takes nothing from a path that leads out', async () => {
		const whole = unzipSync(await own(codec));
		for (const folder of ['../', '/', 'a/../../', 'a\\..\\..\\', 'C:/', 'C:\\'])
			for (const path of [main(codec), 'evil.xml']) {
				const { [path]: inside = strToU8('x'), ...others } = whole;
				const { set } = await read(codec, zipSync({ ...others, [folder + path]: inside }));
				if (path === main(codec)) expect([...set.questions, ...set.cards]).toEqual([]);
			}
	});

	it('is not spoilt by odd names and thousands of files that nobody asked for', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 3000 }, (_, index) => [`media/${index}: ?.mp3`, strToU8('')])
		);
		const { set } = await read(codec, zipSync({ ...files, ...unzipSync(await own(codec)) }));
		expect(set.questions.length + set.cards.length).toBeGreaterThan(0);
	});

	it('says which file is missing', async () => {
		expect(await refused(codec, zipSync({ 'some.txt': strToU8('x') }))).toBe('missing-file');
	});
});

describe('XML', () => {
	const laughs = `<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><quiz>&b;</quiz>`;
	const own = `<!DOCTYPE quiz SYSTEM "http://example.org/x.dtd" [<!ELEMENT quiz ANY>]><quiz/>`;
	const moodle = readers.find(({ id }) => id === 'moodle')!;
	const canvas = readers.find(({ id }) => id === 'canvas-new')!;
	const kahoot = readers.find(({ id }) => id === 'kahoot')!;

	it('may name a document type, which is not fetched', async () => {
		const named = `<!DOCTYPE quiz SYSTEM "http://example.org/x.dtd"><quiz/>`;
		expect(await refused(moodle, strToU8(named))).toBe('nothing-found');
	});

	it('with entities or definitions of its own is refused, also inside archives', async () => {
		for (const document of [laughs, own]) {
			expect(await refused(moodle, strToU8(document))).toBe('doctype');
			expect(await refused(canvas, zipSync({ 'imsmanifest.xml': strToU8(document) }))).toBe(
				'doctype'
			);
			expect(await refused(kahoot, zipSync({ 'xl/workbook.xml': strToU8(document) }))).toBe(
				'doctype'
			);
		}
	});

	it('brings its texts, never its scripts', async () => {
		const text = `&lt;p onclick="x()"&gt;Who?&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=y&gt;&lt;/p&gt;`;
		const file = `<quiz><question type="truefalse"><questiontext><text>${text}</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>`;
		const { set } = await read(moodle, strToU8(file));
		expect(set.questions[0]!.prompt).toBe('Who?');
	});
});

describe('a sheet', () => {
	it('with formulas gives the rows without them', async () => {
		const kahoot = readers.find(({ id }) => id === 'kahoot')!;
		const files = unzipSync(await own(kahoot));
		const path = 'xl/worksheets/sheet1.xml';
		const sheet = new TextDecoder()
			.decode(files[path])
			.replace('<c r="C9" t="s">', '<c r="C9" t="s"><f>1+1</f>');
		const { issues, set } = await read(kahoot, zipSync({ ...files, [path]: strToU8(sheet) }));
		expect(issues).toEqual([{ code: 'formula', at: 'row.9' }]);
		expect(set.questions.length).toBeGreaterThan(3);
	});
});

describe('good among bad', () => {
	it('takes 3 of 5 from a CSV and names the rows of the others', async () => {
		const csv = readers.find(({ id }) => id === 'csv')!;
		const rows = [
			'kind;question;options;answer',
			'choice;One?;a | b;a',
			'choice;Two?;a | b;c',
			'truth;Three?;;yes',
			'riddle;Four?;;x',
			'short;Five?;;word'
		];
		const { set, issues } = await read(csv, strToU8(rows.join('\r\n')));
		expect(set.questions.map(({ prompt }) => prompt)).toEqual(['One?', 'Three?', 'Five?']);
		expect(issues.map(({ at, code }) => [at, code])).toEqual([
			['row.3', 'no-right-answer'],
			['row.5', 'unknown-type']
		]);
	});

	it('refuses a set of a later version and keeps fields that it does not know', async () => {
		const json = readers.find(({ id }) => id === 'json')!;
		const later = { ...set, format: { name: 'close-call', version: 2 } };
		expect(await refused(json, strToU8(JSON.stringify(later)))).toBe('newer-version');
		const reading = await read(json, strToU8(JSON.stringify({ ...set, mood: 'new' })));
		expect(reading.set).toMatchObject({ mood: 'new' });
		expect(reading.issues).toEqual([{ code: 'unknown-field', params: { field: 'mood' } }]);
	});
});

describe('texts for issues', () => {
	const folder = join(import.meta.dirname, '../../src/lib/codecs');
	it('are there for every code that the formats use', async () => {
		const { readdirSync } = await import('node:fs');
		const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => readFileSync(join(folder, name), 'utf8'));
		const codes = sources.flatMap((source) =>
			[...source.matchAll(/(?:code: |Refusal\()'([a-z-]+)'/g)].map(([, code]) => code!)
		);
		expect(codes.length).toBeGreaterThan(40);
		for (const code of codes) expect(words.codecs.issues).toHaveProperty([code]);
		for (const { differs } of formats)
			for (const code of Object.values(differs ?? {}))
				expect(words.codecs.issues).toHaveProperty([code]);
	});
});
