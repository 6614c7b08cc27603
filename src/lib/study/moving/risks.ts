/** What a browser says of itself. */
interface Surroundings {
	userAgent: string;
	/** The app runs on its own, from the home screen or the dock. */
	installed: boolean;
	/** Bytes the browser would give this site, and that a page may take of memory, where it says so. */
	quota?: number;
	heap?: number;
}

/**
 * Why answers may not last. `seven-days`: Safari, and every browser of an iPhone or iPad, deletes what a site keeps
 * after seven days of use without a visit (https://webkit.org/blog/10218/). `guest`: a private or guest window, which
 * forgets on closing; in Chromium such a window gives a site less than twice the memory of a page.
 */
export type Risk = 'seven-days' | 'guest';

export function risksOf({ userAgent, installed, quota, heap }: Surroundings): Risk[] {
	const pocket = /iPhone|iPad|iPod/.test(userAgent);
	const safari = /Macintosh.*Version\/.*Safari\//.test(userAgent) && !/Chrom/.test(userAgent);
	const chromium = /Chrome\//.test(userAgent);
	const little = quota !== undefined && heap !== undefined && quota < 2 * heap;
	return [
		...((pocket || safari) && !installed ? ['seven-days' as const] : []),
		...(chromium && little && !installed ? ['guest' as const] : [])
	];
}
