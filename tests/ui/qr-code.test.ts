import fc from 'fast-check';
import jsQR from 'jsqr';
import { expect, it } from 'vitest';
import { drawCode, type Drawing } from '../../src/lib/ui/qr-code';

const pixels = 3;

/** The drawing as a camera that sees perfectly would have it. */
function photograph({ size, path }: Drawing) {
	const width = size * pixels;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row++)
			for (let at = Number(x) * pixels; at < (Number(x) + Number(run)) * pixels; at++)
				data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
	return { data, width };
}
const readBack = (text: string) => {
	const { data, width } = photograph(drawCode(text));
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
	const { size, path } = drawCode('margin');
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
		expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
	}
});
