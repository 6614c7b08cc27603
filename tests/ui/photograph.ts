import type { Drawing } from '../../src/lib/ui/qr-code';

/** What a camera that sees perfectly has of a drawn code: luma, a byte a pixel, in the middle of a light picture. */
export function photograph(
	{ size, path }: Drawing,
	{
		width,
		height,
		dark = 0,
		light = 255
	}: { width: number; height: number; dark?: number; light?: number }
): Uint8Array {
	const luma = new Uint8Array(width * height).fill(light);
	const pixels = Math.floor(Math.min(width, height) / size);
	const [left, top] = [(width - pixels * size) >> 1, (height - pixels * size) >> 1];
	for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let line = 0; line < pixels; line++) {
			const start = (top + Number(y) * pixels + line) * width + left + Number(x) * pixels;
			luma.fill(dark, start, start + Number(run) * pixels);
		}
	return luma;
}
