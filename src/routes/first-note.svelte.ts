import * as v from 'valibot';
import { device } from '$lib/state/device/device.svelte';
import { log } from '$lib/state/log/log.svelte';
import { sessions } from '$lib/state/sessions.svelte';
import { underWay } from '$lib/study/session/session';
import { language } from '$words';

/** What was done on the first page, which has no app, and is not in log and session yet. */
class FirstNote {
	waiting = $state(device.read('first') !== undefined);

	/**
	 * Brings it in, once. It was noted on the device, or stands in the `fragment` of the address where that refuses. Throws
	 * where the network does not answer.
	 */
	async take(fragment = '') {
		const text = device.read('first') ?? decodeURIComponent(fragment.slice(1));
		if (!text) return;
		const [{ default: first }, { firstNote, replay }, { hintsOf }] = await Promise.all([
			import('$content/first'),
			import('$lib/study/session/first-answer'),
			import('$lib/study/session/hints')
		]);
		const { question, gists, asked, options } = first;
		const read = v.safeParse(firstNote, parsed(text));
		log.load();
		if (read.success && isFor(question, read.output) && !isTaken(read.output)) {
			const hints = hintsOf(question, gists).length;
			const { session, entries } = replay(read.output, asked, question, {
				language,
				hints,
				options
			});
			for (const entry of entries) log.append(entry);
			// A round under way goes on.
			if (!underWay(sessions.running)) {
				sessions.takeOver();
				sessions.save(session);
			}
		}
		device.remove('first');
		this.waiting = false;
	}
}

/** Whether the note is of this edition; the answers of another mean nothing any more. */
const isFor = ({ id, hash }: { id: string; hash?: string }, note: { item: string; hash: string }) =>
	note.item === id && note.hash === hash;

const isTaken = ({ id }: { id: string }) =>
	log.entries().some((entry) => 'session' in entry && entry.session === id);

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

export const firstNote = new FirstNote();
