import { key, parts } from '../../questions/kinds';
import type { Card } from '../../questions/point';
import type { Question } from '../../questions/question';
import { pieces } from '../../questions/kinds/cloze/cloze';
import { promptFor } from '../../questions/kinds/simpler';
import { sorted } from '../../questions/kinds/sorted';

/** A question as cards to turn: one, or one for each pair that is to be matched or sorted. */
export function cardsOf(question: Question, language: string): Card[] {
	const { id, point, locator, prompt, explanation } = question;
	const about = { ...(point && { point }), ...(locator && { locator }) };
	const card = (front: string[], back: string[], end = ''): Card => ({
		id: id.slice(0, 32 - end.length) + end,
		...about,
		front: front.join('\n'),
		back: [...back, ...(explanation ? [explanation] : [])].join('\n')
	});
	const right = parts(question, key(question), language).filter((part) => part.right);
	const answers = right.map((part) => part.right);
	switch (question.kind) {
		case 'choice':
			return [card([prompt, ...listed(question.options)], answers)];
		case 'order':
			return [
				card(
					[prompt, ...listed(question.items)],
					key(question).map((item, index) => `${index + 1}. ${question.items[item]!}`)
				)
			];
		case 'match':
		case 'sort':
			return right.map(({ label, right }, index) =>
				card([promptFor(prompt, label)], [right], `-${index + 1}`)
			);
		case 'cloze':
			return [
				card(
					[
						prompt,
						pieces(question.text)
							.map((piece, index) => (index % 2 ? '____' : piece))
							.join('')
					],
					[answers.join(', ')]
				)
			];
		default:
			return [card([prompt], answers)];
	}
}

const listed = (texts: Record<string, string>) =>
	Object.values(sorted(texts)).map((text) => `• ${text}`);
