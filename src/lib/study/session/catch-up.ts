import type { Question } from '../../questions/question';
import type { Entry } from '../log/entry';
import { commit, current, respond, type Session } from './session';

/**
 * An answer is written to the log first, then to the session. Where the browser was closed between the two, the session
 * takes it from the log: the question would be asked a third time otherwise. `hints`: how many the question has.
 */
export function catchUp(
	session: Session,
	question: Question,
	entries: readonly Entry[],
	{ language, hints }: { language: string; hints: number }
): Session {
	const { asked } = current(session);
	// A changed question is another one.
	if (asked.updated) return session;
	const logged = entries.flatMap((entry) =>
		entry.type === 'answer' && entry.session === session.id && entry.item === asked.id ? entry : []
	);
	const known = session.steps.flatMap(({ tries }, at) =>
		session.questions[at]!.id === asked.id ? tries : []
	);
	return logged
		.slice(known.length)
		.reduce(
			(before, { response, certainty }) =>
				commit(respond(before, response), question, { language, hints, certainty }).session,
			session
		);
}
