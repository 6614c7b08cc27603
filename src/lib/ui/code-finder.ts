/** Finds a QR code in a picture, one at a time. The picture is closed afterwards. */
export interface CodeFinder {
	find(picture: ImageBitmap, still: boolean): Promise<string | undefined>;
	close(): void;
}

// https://developer.mozilla.org/en-US/docs/Web/API/BarcodeDetector
interface Detector {
	detect(picture: ImageBitmap): Promise<{ rawValue: string }[]>;
}
declare const BarcodeDetector: {
	new (options: { formats: string[] }): Detector;
	getSupportedFormats(): Promise<string[]>;
};

/** The browser's own reader, or ours in a worker where it has none. */
export async function openFinder(): Promise<CodeFinder> {
	return (await native().catch(() => undefined)) ?? ours();
}

async function native(): Promise<CodeFinder | undefined> {
	if (typeof BarcodeDetector === 'undefined') return undefined;
	if (!(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
	const detector = new BarcodeDetector({ formats: ['qr_code'] });
	return {
		async find(picture) {
			const codes = await detector.detect(picture).catch(() => []);
			picture.close();
			return codes[0]?.rawValue;
		},
		close() {}
	};
}

function ours(): CodeFinder {
	const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
	return {
		find: (picture, still) =>
			new Promise((resolve, reject) => {
				worker.onmessage = ({ data }: MessageEvent<string | undefined>) => resolve(data);
				worker.onerror = () => {
					// What Vite says where another part cannot be fetched.
					dispatchEvent(new Event('vite:preloadError'));
					reject(new Error('the worker that reads codes did not start'));
				};
				worker.postMessage({ picture, still }, [picture]);
			}),
		close: () => worker.terminate()
	};
}

/** Searches an empty picture, so that the worker is fetched before it is needed. */
export async function warmUpFinder() {
	const finder = await openFinder();
	await finder.find(await createImageBitmap(new ImageData(64, 64)), false);
	finder.close();
}
