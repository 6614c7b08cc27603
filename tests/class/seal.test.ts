import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url, wrap } from '../../src/lib/class/travel/envelope';
import {
	canSeal,
	newClass,
	readClassFile,
	writeClassFile
} from '../../src/lib/class/sealed/class-file';
import { decompressPoint, compressPoint } from '../../src/lib/class/sealed/curve';
import { readHandIn } from '../../src/lib/class/taking/hand-in';
import { openHandIn, sealHandIn } from '../../src/lib/class/sealed/seal';
import { fullest, withOneChanged } from './arbitrary';

const { subtle } = crypto;
const file = await newClass('Period 3', subtle);
const { paper: open, given } = fullest(25, 8);
const paper = { ...open, seal: file.seal };
const code = await sealHandIn(given, paper, subtle);
const issueOf = (read: object) =>
	'issue' in read ? (read.issue as { code: string }).code : 'good';

describe('a sealed hand-in', () => {
	it('takes at most 260 characters for 25 answers', () => {
		expect(code).toMatch(/^z1[A-Za-z0-9_-]+$/);
		expect(code.length).toBeLessThanOrEqual(260);
	});

	it('is opened by the class file, on another device too', async () => {
		const elsewhere = await readClassFile(writeClassFile(file), subtle);
		if ('issue' in elsewhere) throw new Error(elsewhere.issue.code);
		expect(elsewhere.value).toEqual(file);
		expect(await openHandIn(code, paper, elsewhere.value, subtle)).toEqual({ value: given });
		expect(await openHandIn(`https://example.org/#${code}`, paper, file, subtle)).toEqual({
			value: given
		});
	});

	it('is not opened by the file of another class', async () => {
		const other = await newClass('Period 3', subtle);
		expect(issueOf(await openHandIn(code, paper, other, subtle))).toBe('other-class');
		// Not even where it claims to be the right one.
		const liar = { ...other, seal: file.seal };
		expect(issueOf(await openHandIn(code, paper, liar, subtle))).toBe('damaged');
	});

	it('shows nothing to whoever reads it as an open one, and no two are alike', async () => {
		expect(issueOf(readHandIn(code, paper))).toBe('not-a-link');
		expect(code).not.toContain(toBase64url(new TextEncoder().encode(given.name)).slice(1, -1));
		expect(await sealHandIn(given, paper, subtle)).not.toBe(code);
	});

	it('is not opened with any bit flipped', async () => {
		const bytes = fromBase64url(code.slice(2, -7))!;
		for (let bit = 0; bit < bytes.length * 8; bit++) {
			const flipped = bytes.slice();
			flipped[bit >> 3]! ^= 1 << (bit & 7);
			const read = await openHandIn(wrap('sealed-hand-in', flipped), paper, file, subtle);
			expect(['damaged', 'other-class']).toContain(issueOf(read));
		}
	}, 60_000);

	it('notices every change of a single character', async () => {
		for (const changed of withOneChanged(code, '0Az_'))
			expect(['damaged', 'not-a-link']).toContain(
				issueOf(await openHandIn(changed, paper, file, subtle))
			);
	}, 20_000);

	it('of another set is told from a damaged one', async () => {
		const other = { ...paper, hash: '000000000000' };
		expect(issueOf(await openHandIn(code, other, file, subtle))).toBe('other-set');
	});
});

describe('a class file', () => {
	it.each([
		['nothing', '', 'not-a-class-file'],
		['another file', '{"a": 1}', 'not-a-class-file'],
		['a newer one', writeClassFile(file).replace('"version": 1', '"version": 2'), 'newer-version'],
		[
			'numbers that do not belong together',
			writeClassFile({ ...file, opener: { ...file.opener, x: 'A'.repeat(43) } }),
			'damaged'
		],
		['a byte order mark before it', `\ufeff${writeClassFile(file)}`, 'good']
	])('is told from %s', async (_, text, expected) => {
		expect(issueOf(await readClassFile(text, subtle))).toBe(expected);
	});

	it('never uses words that only a cryptographer wants', () => {
		// The numbers of a new pair are random letters: what they happen to spell is not a word.
		const words = writeClassFile(file).replace(/"(x|y|d)": "[\w-]+"/g, '"$1"');
		expect(words).not.toMatch(/key|crypt|secret|private/i);
	});
});

describe('a point on 33 bytes', () => {
	it('is the point it was, however often', async () => {
		for (let turn = 0; turn < 30; turn++) {
			const { publicKey } = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
				'deriveBits'
			]);
			const point = await subtle.exportKey('raw', publicKey);
			expect(decompressPoint(compressPoint(point))).toEqual(new Uint8Array(point));
		}
	});

	it('is refused where there is none', () => {
		expect(() => decompressPoint(`02${'0'.repeat(63)}1`)).not.toThrow(TypeError);
		expect(() => decompressPoint(`02${'f'.repeat(64)}`)).toThrow('damaged');
	});
});

it('says whether a browser can seal', async () => {
	expect(await canSeal(subtle)).toBe(true);
	expect(await canSeal(undefined)).toBe(false);
	const old = { generateKey: () => Promise.reject(new Error('no such curve')) };
	expect(await canSeal(old as unknown as SubtleCrypto)).toBe(false);
});
