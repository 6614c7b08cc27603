import { unknownKeys } from '../checks';
import type { Desk } from '../kind';
import { heir } from '../simpler';
import type { Truth } from './schema';
import { answersIn, noteOn } from './truth';

export const truthDesk: Desk<Truth> = {
	texts: ({ right }) => ({ right }),
	keyed: { right: true },
	problems({ right, feedback }) {
		const wrong = right === 'yes' ? 'no' : 'yes';
		return unknownKeys('feedback', feedback, [wrong], 'is not the wrong answer');
	},
	simplify(question) {
		const { right, points } = question;
		const wrong = right === 'yes' ? 'no' : 'yes';
		const note = noteOn(question, wrong);
		return [
			{
				...heir(question, 1),
				kind: 'choice',
				points,
				options: { a: answersIn('en').yes, b: answersIn('en').no },
				right: [optionOf[right]],
				feedback: note ? { [optionOf[wrong]]: note } : undefined
			}
		];
	},
	oneTap: () => true,
	advise: ({ feedback }) => (feedback ? [] : [{ code: 'no-note' }])
};

const optionOf = { yes: 'a', no: 'b' };
