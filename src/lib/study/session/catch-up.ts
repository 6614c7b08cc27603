import type { Question } from '../../questions/question';
import type { Entry } from '../log/entry';
import { isJudged } from '../log/judged';
import { commit, respond } from './moves';
import { current, type Session } from './session';

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
	const isThis = (entry: { session: string; item: string }) =>
		entry.session === session.id && entry.item === asked.id;
	// A judgment of one's own is logged without what was written, which the session has.
	if (entries.some((entry) => entry.type === 'grade' && isJudged(entry) && isThis(entry)))
		return commit(session, question, { language, hints }).session;
	const logged = entries.flatMap((entry) =>
		entry.type === 'answer' && isThis(entry) ? entry : []
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
