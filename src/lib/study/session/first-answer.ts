import * as v from 'valibot';
import type { Question } from '../../questions/question';
import type { NewEntry } from '../log/entry';
import * as study from './moves';
import type { Asked, Session } from './session';

/**
 * What the first page noted: the session's id, when it was opened, the question, and what was done, in order, each
 * with its time in ms since the page was opened. An option's id is an answer, '' asks for the answer, '?' for more help.
 */
export const firstNote = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z2-7]{8,32}$/)),
	at: v.number(),
	item: v.string(),
	hash: v.string(),
	did: v.pipe(v.array(v.tuple([v.string(), v.number()])), v.minLength(1), v.maxLength(20))
});
export type FirstNote = v.InferOutput<typeof firstNote>;

/** The round of a newcomer: the same for everyone, so that its first question can stand in a page. */
export const openingOf = (questions: Asked[], { id, at }: Pick<FirstNote, 'id' | 'at'>): Session =>
	study.start(
		{ id, kind: 'starter', mode: 'practise', certainty: false, seed: 'opening', questions },
		at
	);

/** The session as it stands after what was done, and the entries for the log. `hints`: how many the question has; `options`: what it lets pick. */
export function replay(
	note: FirstNote,
	asked: Asked[],
	question: Question,
	{ language, hints, options }: { language: string; hints: number; options: readonly string[] }
): { session: Session; entries: NewEntry[] } {
	let session = openingOf(asked, note);
	const entries: NewEntry[] = [];
	for (const [deed, ms] of note.did) {
		if (deed === '?') session = study.hint(session, hints);
		else if (deed === '') session = study.giveUp(session);
		else if (options.includes(deed)) {
			const picked = study.respond(session, [deed]);
			const made = study.commit(picked, question, { language, hints, ms });
			session = made.session;
			if (made.entry) entries.push(made.entry);
		}
	}
	return { session, entries };
}
