import type { OnPaper } from '../kind';
import { bulleted, lettered } from '../lines';
import { choiceKind, type ConcealedChoice } from './choice';
import type { Choice } from './schema';

export const choicePaper: OnPaper<Choice, ConcealedChoice> = {
	answers: (question, { options }) => choiceKind.key(question).map((id) => lettered(options, id)),
	noted: ({ options }) => options,
	cards: (question) => [
		{
			front: [question.prompt, ...bulleted(question.options)],
			back: choiceKind.key(question).map((id) => question.options[id]!)
		}
	]
};
