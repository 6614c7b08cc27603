import { cardRun } from '$lib/state/card-runs.svelte';
import { device } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { copy } from '$lib/state/own-copy.svelte';
import { settings } from '$lib/state/preferences.svelte';
import { sessions } from '$lib/state/sessions.svelte';
import { isDone } from '$lib/study/cards/card-run';
import type { Entry } from '$lib/study/log/entry';
import type { Backup } from '$lib/study/moving/backup';
import { sessionShape } from '$lib/study/session/session';
import * as words from '$words';
import * as v from 'valibot';
import { answersIn, unknown } from './answers-count';

type Kept = Backup['kept'];
/** Values that would replace what is here, so the reader chooses. */
const choices = { settings, 'own-copy': copy };
type Choice = keyof typeof choices;
// Stored one value a name below these prefixes; a backup holds the stored text.
const collections = ['sets/', 'collected/', 'taking/', 'reading'];

/** Everything remembered besides the log. */
export function collectKept(): Kept {
	const values: Kept = {
		settings: settings.current,
		'own-copy': copy.current,
		session: sessions.running,
		cards: cardRun.current
	};
	const there = Object.entries(values).filter(([name]) => device.read(name) !== undefined);
	const others = collections.flatMap((prefix) => device.names(prefix));
	return Object.fromEntries([...there, ...others.map((name) => [name, device.read(name)])]);
}

/** Adds entries to the log and says in words how that went. */
export function add(entries: readonly Entry[]): { done: boolean; text: string } {
	log.load();
	const fresh = answersIn(unknown(entries, log.entries()));
	const { state } = log.bring(entries);
	if (state === 'full') return { done: false, text: words.keep.full };
	const added = words.keep.added(fresh, answersIn(log.entries()));
	return { done: true, text: device.fault === 'kept' ? added : `${added} ${words.keep.unkept}` };
}

/** A backup being brought in. */
export class Bringing {
	backup = $state.raw<Backup>();
	chosen = $state<Choice[]>([]);
	result = $state('');

	/** How many answers it would add. */
	fresh = $derived(this.backup ? answersIn(unknown(this.backup.entries, log.entries())) : 0);
	/** The choices on which the backup differs from this device. */
	offered = $derived.by((): Choice[] => {
		const { kept = {} } = this.backup ?? {};
		return (Object.keys(choices) as Choice[]).filter(
			(name) =>
				kept[name] !== undefined &&
				kept[name] !== '' &&
				JSON.stringify(kept[name]) !== JSON.stringify(choices[name].current)
		);
	});

	open(backup?: Backup) {
		this.backup = backup;
		this.chosen = [];
		this.result = '';
	}

	/** True once the backup is brought in. */
	bringIn({ entries, kept }: Backup): boolean {
		const { done, text } = add(entries);
		const others = done ? takeOver(kept, this.chosen) : 0;
		if (done) this.open();
		this.result = others ? `${text} ${words.keep.others(others)}` : text;
		return done;
	}
}

/** Takes what was chosen, and whatever replaces nothing here. Returns how many things that were. */
function takeOver(kept: Kept, chosen: readonly Choice[]): number {
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

/** Never overwrites. The value is validated when it is read. */
function takeNew(name: string, text: unknown): boolean {
	const ours = collections.some((prefix) => name.startsWith(prefix));
	if (!ours || typeof text !== 'string' || device.read(name) !== undefined) return false;
	return device.writeAll([[name, text]]);
}
