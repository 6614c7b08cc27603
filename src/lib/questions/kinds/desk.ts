import { canonical, digest } from '../hash';
import { argumentDesk } from './argument/desk';
import { choiceDesk } from './choice/desk';
import { clozeDesk } from './cloze/desk';
import { estimateDesk } from './estimate/desk';
import { findDesk } from './find/desk';
import { key } from './index';
import type { Advice, Desk, MapText, Problem, Room, TextRole } from './kind';
import { matchDesk } from './match/desk';
import { numberDesk } from './number/desk';
import { orderDesk } from './order/desk';
import type { KindName, Question, QuestionOf } from './schemas';
import { shortDesk } from './short/desk';
import { sortDesk } from './sort/desk';
import { truthDesk } from './truth/desk';
import { writeDesk } from './write/desk';

/** What desks and doors need of every kind. A kind left out here does not compile. */
const desks = {
	choice: choiceDesk,
	truth: truthDesk,
	cloze: clozeDesk,
	short: shortDesk,
	number: numberDesk,
	match: matchDesk,
	order: orderDesk,
	sort: sortDesk,
	find: findDesk,
	argument: argumentDesk,
	estimate: estimateDesk,
	write: writeDesk
} satisfies { [Name in KindName]: Desk<QuestionOf<Name>> };

const deskOf = ({ kind }: Question) => desks[kind] as unknown as Desk<Question>;

/** The question with every human text passed through `map`. */
export function texts(question: Question, map: MapText): Question {
	const { prompt, explanation, hint, feedback } = question;
	const desk = deskOf(question);
	const wrong = (on: string) => (desk.notesOnTexts ? map(on, 'wrong') : on);
	return {
		...question,
		prompt: map(prompt, 'prompt'),
		...(explanation !== undefined && { explanation: map(explanation, 'explanation') }),
		...(hint !== undefined && { hint: map(hint, 'hint') }),
		...(feedback && {
			feedback: Object.fromEntries(
				Object.entries(feedback).map(([on, note]) => [wrong(on), map(note, 'note')])
			)
		}),
		...desk.texts(question, map)
	} as Question;
}

/** All texts of a question that are one of these, as it names them. */
export function textsOf(question: Question, ...roles: TextRole[]): string[] {
	const found: string[] = [];
	texts(question, (text, role) => {
		if (roles.includes(role)) found.push(text);
		return text;
	});
	return found;
}

/** Accepted spellings beside the best. */
export function otherSpellings(question: Question): string[] {
	const best = key(question);
	return textsOf(question, 'accepted').filter((spelling) => !best.includes(spelling));
}

/** What changes how it is answered; notes and explanations may be mended without a new hash. */
export const keyed = (question: Question): object => {
	const { kind, prompt, exhibit } = question;
	const counts: Record<string, boolean | undefined> = deskOf(question).keyed;
	const own = Object.entries(question).filter(([field]) => counts[field]);
	return { kind, prompt, exhibit, ...Object.fromEntries(own) };
};

/** Two questions answered the same way have the same hash. */
export const hashQuestion = (question: Question): Promise<string> =>
	digest(canonical(keyed(question)));

export const trim = (question: Question, room: Room): Question | undefined => {
	const desk = deskOf(question);
	return desk.trim ? desk.trim(question, room) : question;
};
export const alsoRight = (question: Question) => deskOf(question).alsoRight?.(question) ?? {};
export const problems = (question: Question): Problem[] => deskOf(question).problems(question);
export const simplify = (question: Question): Question[] =>
	deskOf(question).simplify?.(question) ?? [];
export const oneTap = (question: Question): boolean => deskOf(question).oneTap(question);
export const advise = (question: Question): Advice[] => deskOf(question).advise?.(question) ?? [];
