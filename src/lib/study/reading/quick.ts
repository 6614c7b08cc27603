import { oneTap, textsOf } from '../../questions/kinds/desk';
import { isClaim } from '../../questions/point';
import type { Question } from '../../questions/question';

const mostWords = 38;

/** Answered in about ten seconds by who has just read the place: picked from few words, and no facts beyond the essay. */
export function isQuick(question: Question): boolean {
	const { point, level, locator } = question;
	if (!locator || !isClaim(point) || (level !== 'recall' && level !== 'understand')) return false;
	const words = textsOf(question, 'prompt', 'option').join(' ').split(/\s+/);
	return oneTap(question) && words.length <= mostWords;
}
