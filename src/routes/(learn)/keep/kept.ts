import { cardRun } from '$lib/state/card-runs.svelte';
import { device } from '$lib/state/device/device.svelte';
import { sessions } from '$lib/state/sessions.svelte';
import { settings } from '$lib/state/preferences.svelte';
import type { Backup } from '$lib/study/moving/backup';
import { isDone } from '$lib/study/cards/card-run';
import { sessionShape } from '$lib/study/session/session';
import * as v from 'valibot';
import { copy } from '../own-copy';

type Kept = Backup['kept'];
// Stored by the app one by one under names that begin so; in a file they go as they are stored.
const collections = ['sets/', 'collected/'];

/** All that is remembered besides the log. */
export function collectKept(): Kept {
	const values: Kept = {
		settings: settings.current,
		'own-copy': copy.current,
		session: sessions.running,
		cards: cardRun.current
	};
	const there = Object.entries(values).filter(([name]) => device.read(name) !== undefined);
	const others = collections.flatMap((beginning) => device.names(beginning));
	return Object.fromEntries([...there, ...others.map((name) => [name, device.read(name)])]);
}

/** What somebody may want to have, or not: it replaces what is here. */
export type Choice = 'settings' | 'own-copy';
const choices = { settings, 'own-copy': copy };

/** Which of these a file holds otherwise than they are here. */
export const offered = (kept: Kept): Choice[] =>
	(Object.keys(choices) as Choice[]).filter(
		(name) =>
			kept[name] !== undefined &&
			kept[name] !== '' &&
			JSON.stringify(kept[name]) !== JSON.stringify(choices[name].current)
	);

/** Takes what was chosen, and all else that replaces nothing here. How many things that were. */
export function takeOver(kept: Kept, chosen: Choice[]): number {
	const session = v.safeParse(sessionShape, kept.session);
	const { running } = sessions;
	const idle = !running || running.finished !== undefined;
	const goesOn = session.success && session.output.finished === undefined;
	const cards = cardRun.current;
	const taken = [
		...chosen.map((name) => choices[name].take(kept[name])),
		goesOn && idle && sessions.save(session.output),
		kept.cards !== undefined && (!cards || isDone(cards)) && cardRun.take(kept.cards),
		...Object.entries(kept).map(([name, text]) => takeNew(name, text))
	];
	return taken.filter((one) => one).length;
}

/** Never over what is here. Whoever reads it checks it. */
function takeNew(name: string, text: unknown): boolean {
	const ours = collections.some((beginning) => name.startsWith(beginning));
	if (!ours || typeof text !== 'string' || device.read(name) !== undefined) return false;
	return device.writeAll([[name, text]]);
}
