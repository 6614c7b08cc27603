/** Gives the browser's own bar the color of the chosen theme; without one it follows the device. */
export function tintBar(theme: string | undefined) {
	for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-bar]')) {
		const { bar } = meta.dataset;
		meta.media = theme ? (theme === bar ? 'all' : 'not all') : `(prefers-color-scheme: ${bar})`;
	}
}
