// Runs in the head of the first page, which has no app. It shows what the page holds for each answer, and notes what
// was done for the app to take over; see study/session/first-answer.ts.
const noteKey = 'cc/first';
const root = document.documentElement.dataset;
const opened = performance.now();

interface Note {
	id: string;
	at: number;
	item: string;
	hash: string;
	did: [string, number][];
}
let note: Note | undefined;

const find = <Found extends HTMLElement>(selector: string) =>
	document.querySelector<Found>(selector);
const form = () => find<HTMLFormElement>('#question')!;
const button = () => find<HTMLButtonElement>('#question [type=submit]')!;
const link = () => find<HTMLAnchorElement>('#question .action a.primary')!;
const picked = () => find<HTMLInputElement>('#question input:checked');
const pickable = () => document.querySelectorAll<HTMLInputElement>('#question input:enabled');
const answers = () => note?.did.flatMap(([deed]) => (deed === '?' ? [] : [deed])) ?? [];

/** Who comes back has a page of their own; so has who answered here in another tab, and went on. */
function leave() {
	if (root.returning) location.replace('today/');
	return root.returning;
}
leave();

function kept(): Note | undefined {
	try {
		return JSON.parse(localStorage.getItem(noteKey) ?? 'null') ?? undefined;
	} catch {
		return undefined;
	}
}

function keep() {
	const text = JSON.stringify(note);
	try {
		localStorage.setItem(noteKey, text);
	} catch {
		// Without storage it goes along with the reader.
		link().hash = encodeURIComponent(text);
	}
}

function newNote(): Note {
	const letters = crypto.getRandomValues(new Uint8Array(16));
	const id = [...letters].map((value) => 'abcdefghijklmnopqrstuvwxyz234567'[value % 32]).join('');
	const { item = '', hash = '' } = form().dataset;
	return { id, at: Date.now(), item, hash, did: [] };
}

function act(deed: string) {
	// Another tab has answered here: what it did stands.
	const other = kept();
	if (other && other.id !== note?.id) return location.reload();
	note ??= newNote();
	note.did.push([deed, Math.round(performance.now() - opened)]);
	keep();
	show();
	settle();
}

const copy = (name: string, value: string | number) =>
	find<HTMLTemplateElement>(`template[data-${name}="${value}"]`)?.content.cloneNode(true);

function show() {
	const tried = answers().join(' ');
	const { outcome, told } = find(`template[data-options="${tried}"]`)!.dataset;
	form().querySelector('fieldset')!.replaceWith(copy('options', tried)!);
	const helps = note!.did.length - answers().length + 1;
	find('#sheet')?.remove();
	find('.action')!.before(told ? copy('answer', told)! : copy('help', helps)!);
	find('.ticks .here')?.classList.add(outcome!);
	find('.column')!.classList.add('raised');
	button().hidden = !!told;
	button().disabled = true;
	link().hidden = !told;
	if (told) setTimeout(fetchNext);
}

/** Scrolls the chosen option to just above the sheet, and focuses the verdict. */
function settle() {
	const sheet = find('#sheet')!;
	if (getComputedStyle(sheet).position === 'fixed') {
		const { offsetHeight } = sheet;
		for (const { style } of document.querySelectorAll<HTMLElement>('.column, footer'))
			style.setProperty('--sheet', `${offsetHeight}px`);
		const top = innerHeight - offsetHeight;
		const hidden = picked()!.closest('label')!.getBoundingClientRect().bottom + 8 - top;
		if (hidden > 0) scrollBy({ top: hidden, behavior: 'instant' });
	} else if (innerHeight < 480) sheet.scrollIntoView({ behavior: 'instant' });
	find('#verdict')!.focus({ preventScroll: true });
}

// As in FeedbackSheet.svelte: a phone that is turned.
const low = matchMedia('(max-height: 480px)');
low.onchange = () => {
	if (low.matches) find('#sheet')?.scrollIntoView({ behavior: 'instant' });
};

/** Whatever works without a network is kept already. */
function isKept() {
	try {
		return !!navigator.serviceWorker?.controller;
	} catch {
		return false;
	}
}

let fetched: boolean | undefined;
/** The quiz and its questions, while the verdict is read. */
async function fetchNext() {
	if (fetched || isKept()) return;
	fetched = true;
	try {
		const answer = await fetch(link().href);
		// Not parsed as a page: that would apply the policy to its styles.
		for (const [, href] of (await answer.text()).matchAll(/"([^"]+)" rel="modulepreload"/g)) {
			const preload = document.createElement('link');
			Object.assign(preload, { rel: 'modulepreload', href });
			document.head.append(preload);
		}
		const ahead = './_app/ahead.js';
		await import(ahead);
	} catch {
		fetched = false;
	}
}

/** Only another answer than the one just missed may be handed in. */
function follow() {
	const { value } = picked() ?? {};
	const second = answers().at(-1);
	button().disabled = !value || value === second;
	const verdict = find('#verdict');
	if (second && value && value !== second && verdict) verdict.textContent = button().dataset.again!;
}

addEventListener('change', () => {
	// A reload finds the pick again.
	history.replaceState({ pick: picked()?.value }, '');
	follow();
});
addEventListener('submit', (event) => {
	event.preventDefault();
	const { value } = picked() ?? {};
	if (value && !button().disabled && !leave()) act(value);
});
addEventListener('click', (event) => {
	const target = event.target as Element;
	const { name } = target as HTMLButtonElement;
	if (name === 'more') act('?');
	else if (name === 'give-up') act('');
	else if (target === link() && !navigator.onLine && !isKept()) {
		event.preventDefault();
		find('#unreachable')!.hidden = false;
	}
});
// As in number-keys.ts.
addEventListener('keydown', (event) => {
	const { key, target, repeat, ctrlKey, metaKey, altKey } = event;
	if (repeat || ctrlKey || metaKey || altKey || !form()?.contains(target as Node)) return;
	if (key === 'Enter') {
		if ((target as Element).closest('input, button, a, summary')) return;
		if (link().hidden) form().requestSubmit();
		else link().click();
	} else if (/^[1-9]$/.test(key)) pickable()[Number(key) - 1]?.click();
	else return;
	event.preventDefault();
});

addEventListener('DOMContentLoaded', () => {
	if (root.returning) return;
	note = kept();
	const { item, hash } = form().dataset;
	if (note && (note.item !== item || note.hash !== hash)) note = undefined;
	if (note) show();
	else {
		const { pick } = history.state ?? {};
		for (const input of pickable()) if (input.value === pick) input.checked = true;
		follow();
	}
	root.ready = '';
});
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) location.reload();
});
addEventListener('load', () =>
	setTimeout(() => {
		try {
			navigator.serviceWorker.register('service-worker.js').catch(() => {});
		} catch {
			// Refused: each visit needs the network.
		}
	}, 4000)
);
export {};
