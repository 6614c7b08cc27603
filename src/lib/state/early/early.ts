import { tintBar } from './tint-bar';

// Runs in the head before anything is painted: see early-key.svelte.ts for who writes the key.
try {
	const root = document.documentElement.dataset;
	const [theme, text, returning] = (localStorage.getItem('cc/early') ?? '').split(',');
	if (theme) {
		root.theme = theme;
		tintBar(theme);
	}
	if (text) root.text = text;
	if (returning) root.returning = returning;
} catch {
	// Storage is refused: the page is painted as for a newcomer.
}
