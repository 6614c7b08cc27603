import type { OnPaper } from '../kind';
import { bulleted, lettered, letterOf } from '../lines';
import { choiceKind, type ConcealedChoice } from './choice';
import type { Choice } from './schema';

export const choicePaper: OnPaper<Choice, ConcealedChoice> = {
	answers: ({ right }, { options }) =>
		Object.keys(options).flatMap((id) => (right.includes(id) ? lettered(options, id) : [])),
	votes(question) {
		const { options } = choiceKind.conceal(question);
		return Object.keys(options).map((id) => ({
			label: letterOf(options, id),
			right: question.right.includes(id)
		}));
	},
	bubbles: ({ options }) =>
		Object.fromEntries(Object.keys(options).map((id) => [id, letterOf(options, id)])),
	noted: ({ options }) => options,
	cards: (question) => [
		{
			front: [question.prompt, ...bulleted(question.options)],
			back: choiceKind.key(question).map((id) => question.options[id]!)
		}
	]
};
