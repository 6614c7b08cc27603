import { faces } from '../../questions/kinds/paper';
import type { Card } from '../../questions/point';
import type { Question } from '../../questions/question';

/** A question as cards to turn: one, or one for each pair that is to be matched or sorted. */
export function cardsOf(question: Question, language: string): Card[] {
	const { id, point, locator, explanation } = question;
	return faces(question, language).map(({ front, back }, index, { length }) => {
		const end = length > 1 ? `-${index + 1}` : '';
		return {
			id: id.slice(0, 32 - end.length) + end,
			...(point && { point }),
			...(locator && { locator }),
			front: front.join('\n'),
			back: [...back, ...(explanation ? [explanation] : [])].join('\n')
		};
	});
}
