import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawCode } from '../../src/lib/ui/qr-code';
import { photograph } from './photograph';

const readBack = (text: string) => {
	const drawing = drawCode(text)!;
	const width = drawing.size * 3;
	const luma = photograph(drawing, { width, height: width });
	const data = new Uint8ClampedArray(luma.length * 4).map((_, at) => luma[at >> 2]!);
	return jsQR(data, width, width)?.data;
};

it('what is drawn is read by a reader that is not ours', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), (text) => {
			expect(readBack(text)).toBe(text);
		}),
		{ numRuns: 40 }
	);
	const link = `https://example.org/class/hand-in/#${'aZ09-_'.repeat(110)}`;
	expect(readBack(link)).toBe(link);
});

it('keeps a white margin of four squares', () => {
	const { size, path } = drawCode('margin')!;
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
		expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
	}
});

it('is not drawn where no code holds it, to the byte', () => {
	expect(drawCode('a'.repeat(2331))?.size).toBe(177 + 8);
	expect(drawCode('a'.repeat(2332))).toBeUndefined();
	expect(drawCode('ä'.repeat(1166))).toBeUndefined();
});
