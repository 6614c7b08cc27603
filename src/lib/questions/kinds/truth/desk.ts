import { unknownKeys } from '../checks';
import type { Desk } from '../kind';
import type { Truth } from './schema';

export const truthDesk: Desk<Truth> = {
	texts: ({ right }) => ({ right }),
	keyed: { right: true },
	problems({ right, feedback }) {
		const wrong = right === 'yes' ? 'no' : 'yes';
		return unknownKeys('feedback', feedback, [wrong], 'is not the wrong answer');
	},
	oneTap: () => true,
	advise: ({ feedback }) => (feedback ? [] : [{ code: 'no-note' }])
};
