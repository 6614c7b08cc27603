import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import type { Drawing } from '../../src/lib/ui/qr-code';
import { photograph } from '../ui/photograph';

const [width, height] = [640, 480];

/** A browser whose camera sees these codes, each for a second, over and over, and may be used. */
export function browserSeeing(codes: Drawing[]): Promise<Browser> {
	// YUV4MPEG2 (https://wiki.multimedia.cx/index.php/YUV4MPEG2): luma, then chroma at half the size; somewhat dim.
	const chroma = Buffer.alloc((width * height) / 2, 128);
	const frames = codes.map((code) => {
		const luma = photograph(code, { width, height, dark: 40, light: 220 });
		return Buffer.concat([Buffer.from('FRAME\n'), luma, chroma]);
	});
	const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
	const file = join(mkdtempSync(join(tmpdir(), 'camera-')), 'codes.y4m');
	writeFileSync(file, Buffer.concat([header, ...frames.flatMap((one) => Array(10).fill(one))]));
	return chromium.launch({
		executablePath: process.env.CHROMIUM_PATH,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--use-fake-device-for-media-stream',
			'--use-fake-ui-for-media-stream',
			`--use-file-for-fake-video-capture=${file}`
		]
	});
}
