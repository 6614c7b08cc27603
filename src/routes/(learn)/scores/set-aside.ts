import { cardRun } from '$lib/state/card-runs.svelte';
import { device } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { sessions } from '$lib/state/sessions.svelte';
import { settings } from '$lib/state/preferences.svelte';

// By the names under which they are stored.
const values = { settings, session: sessions, cards: cardRun };

/** What is stored and cannot be read, as it is, by name. */
export function setAside(): Record<string, string> {
	const unreadable = Object.entries(values)
		.filter(([, value]) => value.trouble === 'unreadable')
		.map(([name]) => name);
	const names = [...device.names('aside/'), ...unreadable];
	return Object.fromEntries([
		...log.damaged.map(({ name, text }) => [name, text]),
		...names.map((name) => [name, device.read(name)])
	]);
}

/** Something comes from a newer version of the app. */
export const hasNewer = (): boolean =>
	log.newer || Object.values(values).some(({ trouble }) => trouble === 'newer');
