import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import bank from '$content/bank';
import ready from '$content/ready-sets';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { isTeachers } from '../../src/lib/class/travel/shared-set';
import { fit } from '../../src/lib/codecs/fit/fit';
import { all, parse, type Element } from '../../src/lib/codecs/files/xml';
import { htmlFile } from '../../src/lib/codecs/html/html-file';
import { scorm12, scorm2004 } from '../../src/lib/codecs/scorm/scorm';
import type { Sheet } from '../../src/lib/questions/bank';
import { readySets } from '../../src/lib/questions/sets/ready-set';
import { bytes } from './compare';
import { ofEveryKind, ofNastyTexts } from './sets';

const dataOf = (page: string) =>
	/<script type="application\/json" id="set">([^]*?)<\/script>/.exec(page)![1]!;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a file that plays by itself', { timeout: 120_000 }, () => {
	let page: string;
	beforeAll(
		async () => void (page = await htmlFile.write!(fit(ofEveryKind, htmlFile).set)),
		120_000
	);

	it('asks for nothing: one classic script, one sheet of styles, an icon that is none', () => {
		const markup = page.replace(/(<(script|style)[^>]*>)[^]*?(<\/\2>)/g, '$1$3');
		expect(markup.match(/<script[^>]*>/g)).toEqual([
			'<script type="application/json" id="set">',
			'<script>'
		]);
		expect(markup.match(/<style[^>]*>/g)).toEqual(['<style>']);
		expect(markup.match(/(src|href)="[^"]*"/g)).toEqual(['href="data:,"']);
		expect(page).not.toMatch(/@import|url\((?!["']?data:)/);
	});

	it('allows its own script and styles by their hashes, and no others', () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
		const script = /<script>([^]*?)<\/script>/.exec(page)![1]!;
		const styles = /<style>([^]*?)<\/style>/.exec(page)![1]!;
		expect(policy.split('; ')).toEqual([
			"default-src 'none'",
			`script-src ${hash(script)}`,
			`style-src ${hash(styles)}`,
			'img-src data:',
			"base-uri 'none'",
			"form-action 'none'"
		]);
	});

	it('lets no text of a set out of its place', async () => {
		const evil = '</script><script>alert(1)</script><!-- & " \u2028';
		const set = { ...ofNastyTexts, title: evil, instructions: evil };
		const written = await htmlFile.write!(fit(set, htmlFile).set);
		expect(written.match(/<\/script>/g)).toHaveLength(2);
		expect(JSON.parse(dataOf(written))).toMatchObject({ title: evil, instructions: evil });
		expect(JSON.parse(dataOf(written)).sheets).toHaveLength(ofNastyTexts.questions.length);
	});

	it('brings of each question what is shown of it, and what tells it from a teacher’s own', async () => {
		const questions = bank.questions.slice(0, 40);
		const written = await htmlFile.write!(fit({ ...bank, questions }, htmlFile).set);
		const sheets: Sheet[] = JSON.parse(dataOf(written)).sheets;
		for (const [place, { question }] of sheets.entries()) {
			const { hash: _, hint: __, level: ___, needs: ____, ...shown } = questions[place]!;
			expect(question).toEqual(shown);
			expect(isTeachers(question)).toBe(false);
		}
	});

	it('takes at most 90 kB for each ready-made set, as a host would send it', async () => {
		for (const set of await readySets(ready, bank)) {
			const written = await htmlFile.write!(fit(set, htmlFile).set);
			expect(brotliCompressSync(written).length).toBeLessThan(90_000);
		}
	});

	// The player is two thirds of it; the whole bank of this essay is more.
	it('takes at most 90 kB for any set of 100 questions', async () => {
		for (const first of [0, bank.questions.length - 100]) {
			const questions = bank.questions.slice(first, first + 100);
			const written = await htmlFile.write!(fit({ ...bank, questions }, htmlFile).set);
			expect(brotliCompressSync(written).length).toBeLessThan(90_000);
		}
	});

	it('leaves out cards, and says so', () => {
		const set = { ...ofEveryKind, cards: [{ id: 'a-card', front: 'a', back: 'b' }] };
		const { issues, set: fitted } = fit(set, htmlFile);
		expect(issues).toEqual([{ code: 'cards-left-out', params: { count: 1 } }]);
		expect(fitted).toEqual({ ...set, cards: [] });
	});
});

describe.each([
	{
		codec: scorm12,
		version: '1.2',
		type: 'adlcp:scormtype',
		space: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
		own: 'http://www.adlnet.org/xsd/adlcp_rootv1p2'
	},
	{
		codec: scorm2004,
		version: '2004 4th Edition',
		type: 'adlcp:scormType',
		space: 'http://www.imsglobal.org/xsd/imscp_v1p1',
		own: 'http://www.adlnet.org/xsd/adlcp_v1p3'
	}
])('$codec.name', { timeout: 120_000 }, ({ codec, version, type, space, own }) => {
	let zip: Uint8Array;
	let text: string;
	let manifest: Element;
	const one = (name: string) => all(manifest, name)[0]!;
	const title = `Title & <b>${'long '.repeat(60)}`;
	beforeAll(async () => {
		zip = bytes(await codec.write!(fit({ ...ofEveryKind, title }, codec).set));
		text = strFromU8(unzipSync(zip)['imsmanifest.xml']!);
		manifest = await parse(text);
	}, 120_000);

	it('has the manifest at its top, and the same page as the file', async () => {
		const files = unzipSync(zip);
		expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'index.html']);
		const page = strFromU8(files['index.html']!).replace(/ data-platform="[^"]*"/, '');
		expect(page).toBe(await htmlFile.write!(fit({ ...ofEveryKind, title }, htmlFile).set));
	});

	it('says the size of each file before it, for readers that do not look ahead', () => {
		const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
		for (const [path, content] of Object.entries(unzipSync(zip))) {
			const at = [...zip.keys()].find(
				(at) =>
					view.getUint32(at, true) === 0x04034b50 &&
					strFromU8(zip.subarray(at + 30, at + 30 + path.length)) === path
			)!;
			// No sizes in a descriptor behind it.
			expect(view.getUint16(at + 6, true) & 8).toBe(0);
			expect(view.getUint32(at + 18, true)).toBeGreaterThan(0);
			expect(view.getUint32(at + 22, true)).toBe(content.length);
		}
	});

	it('names the version and its spaces', () => {
		expect(text).toContain(` xmlns="${space}"`);
		expect(text).toContain(` xmlns:adlcp="${own}"`);
		expect(manifest.attributes.identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
		expect(one('schema').children).toEqual(['ADL SCORM']);
		expect(one('schemaversion').children).toEqual([version]);
	});

	it('is one activity, which is one page that reports', () => {
		const organization = one('organization');
		expect(one('organizations').attributes.default).toBe(organization.attributes.identifier);
		expect(all(manifest, 'item')).toHaveLength(1);
		const resource = one('resource');
		expect(one('item').attributes.identifierref).toBe(resource.attributes.identifier);
		expect(resource.attributes).toMatchObject({ type: 'webcontent', href: 'index.html' });
		expect(text).toContain(` ${type}="sco"`);
		expect(one('file').attributes.href).toBe('index.html');
		for (const { children } of all(manifest, 'title')) {
			expect(children.join('')).toMatch(/^Title & <b>/);
			expect(children.join('').length).toBeLessThanOrEqual(200);
		}
	});
});
