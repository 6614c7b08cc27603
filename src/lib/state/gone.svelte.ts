const key = 'cc/typed';

/**
 * A part of the app could not be fetched while the page was open: without a network, or because the app was renewed
 * since. Only a reload helps with the latter; what is typed survives it, as long as the tab lasts.
 */
class Gone {
	told = $state(false);

	/** Returns how to stop. */
	watch = (): (() => void) => {
		const tell = () => (this.told = true);
		// What Vite dispatches where an import fails.
		addEventListener('vite:preloadError', tell);
		return () => removeEventListener('vite:preloadError', tell);
	};

	tell() {
		this.told = true;
	}

	reload() {
		try {
			const typed = { path: location.pathname, texts: [...textsIn(document)] };
			sessionStorage.setItem(key, JSON.stringify(typed));
		} catch {
			// Storage is refused: what is typed cannot be kept.
		}
		location.reload();
	}

	/** Puts what was typed before the reload back, into fields that come later too. */
	bringBack() {
		const texts = takeTexts();
		const fill = () => {
			for (const [id, text] of texts) {
				const field = document.getElementById(id);
				if (!field || !isText(field)) continue;
				texts.delete(id);
				if (field.value) continue;
				field.value = text;
				const fold = field.closest('details');
				if (fold) fold.open = true;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}
			if (!texts.size) observer.disconnect();
		};
		const observer = new MutationObserver(fill);
		if (texts.size) observer.observe(document.body, { childList: true, subtree: true });
		fill();
	}
}

export const gone = new Gone();

const isText = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
	field.matches('textarea, input[type=text], input[type=search], input:not([type])');

function* textsIn(page: Document): Iterable<[id: string, text: string]> {
	for (const field of page.querySelectorAll('textarea, input'))
		if (field.id && isText(field) && field.value) yield [field.id, field.value];
}

function takeTexts(): Map<string, string> {
	try {
		const kept = sessionStorage.getItem(key);
		if (!kept) return new Map();
		sessionStorage.removeItem(key);
		const { path, texts } = JSON.parse(kept);
		return new Map(path === location.pathname ? texts : []);
	} catch {
		return new Map();
	}
}
