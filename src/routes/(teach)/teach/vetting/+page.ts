import { content } from '$content';
import changed from '$content/changed';
import type { PageLoad } from './$types';

// Half a megabyte of text with nothing to click: no script is loaded.
export const csr = false;

export const load: PageLoad = async () => ({
	pack: await content.pack(),
	/** When the content was last changed, in milliseconds. */
	changed: changed * 1000
});
