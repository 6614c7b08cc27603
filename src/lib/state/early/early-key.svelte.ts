import { untrack } from 'svelte';
import { device, type Device } from '../device/device.svelte';
import { log } from '../log/log.svelte';
import { sessions } from '../sessions.svelte';
import { settings, type Settings } from '../preferences.svelte';
import { tintBar } from './tint-bar';

/** How far a returning reader is: a session under way, or answers from before. */
type Returning = 'session' | 'done' | '';

/** What early.ts reads: `theme,text,returning`, each empty where it is as for a newcomer. */
export function writeEarly(device: Device, { theme, text }: Settings, returning: Returning) {
	const parts = [theme === 'system' ? '' : theme, text === 'normal' ? '' : text, returning];
	const early = parts.join(',');
	if (early !== (device.read('early') ?? ',,')) device.write('early', early);
}

/** For the layout: keeps the key and the page's marks up to date with settings, session and log. */
export function followEarly() {
	$effect(() => mark(document.documentElement.dataset, keepEarly()));
}

function keepEarly(): Returning {
	void log.version;
	const { current } = settings;
	const { running } = sessions;
	return untrack(() => {
		// Looks through storage only as long as this page has no answers.
		const answered = log.entries().length > 0 || device.names('log/').length > 0;
		// Something picked but not handed in: the start page still is the first question.
		const begun = running?.steps.some(({ tries }) => tries.length) && !running.finished;
		const returning = begun ? 'session' : answered ? 'done' : '';
		writeEarly(device, current, returning);
		return returning;
	});
}

/** The same marks that early.ts sets, for changes after it. */
function mark(page: DOMStringMap, returning: Returning) {
	const { theme, text } = settings.current;
	const marks = {
		theme: theme === 'system' ? '' : theme,
		text: text === 'normal' ? '' : text,
		returning
	};
	for (const [name, value] of Object.entries(marks)) {
		if (value) page[name] = value;
		else delete page[name];
	}
	tintBar(page.theme);
}
