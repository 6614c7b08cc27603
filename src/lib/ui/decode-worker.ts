import decodeQR from 'qr/decode.js';

// Answers each picture it is sent with the text of the QR code in it, or undefined.

// In pixels: larger photographs are scaled down, which loses no codes and is faster.
const most = 1600;

addEventListener('message', ({ data }: MessageEvent<{ picture: ImageBitmap; still: boolean }>) => {
	postMessage(decode(data.picture, data.still));
	data.picture.close();
});

function decode(picture: ImageBitmap, still: boolean): string | undefined {
	const scale = Math.min(1, most / Math.max(picture.width, picture.height));
	const width = Math.max(1, Math.round(picture.width * scale));
	const height = Math.max(1, Math.round(picture.height * scale));
	const context = new OffscreenCanvas(width, height).getContext('2d')!;
	context.drawImage(picture, 0, 0, width, height);
	// Another camera frame follows soon; a photograph is worth more time.
	const patience = still ? { effort: Infinity, timeLimit: 2000 } : { timeLimit: 60 };
	try {
		return decodeQR(context.getImageData(0, 0, width, height), patience);
	} catch {
		return undefined;
	}
}
