import { oneTap, textsOf } from '../../questions/kinds/desk';
import { asksWhatItSays, type Names } from '../../questions/point';
import type { Question } from '../../questions/question';

const mostWords = 38;

/** Answered in about ten seconds by someone who has just read the place: few words to pick from, nothing beyond the essay. */
export function isQuick(question: Question, names: Names): boolean {
	const { level, locator, after } = question;
	if (!locator || after || !level || !asksWhatItSays(names, question)) return false;
	const words = textsOf(question, 'prompt', 'option').join(' ').split(/\s+/);
	return oneTap(question) && words.length <= mostWords;
}
