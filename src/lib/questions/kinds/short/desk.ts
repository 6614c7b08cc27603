import { alike } from '../../text/spelling';
import { unreadable } from '../checks';
import type { Desk } from '../kind';
import type { Short } from './schema';

export const shortDesk: Desk<Short> = {
	texts: ({ accepted }, map) => ({
		accepted: accepted.map((spelling) => map(spelling, 'accepted'))
	}),
	notesOnTexts: true,
	keyed: { accepted: true },
	trim: (question, room) => ({ ...question, accepted: question.accepted.slice(0, room.accepted) }),
	problems({ accepted, feedback = {} }) {
		const taken = Object.keys(feedback).filter((wrong) =>
			accepted.some((spelling) => alike(wrong, spelling))
		);
		return [
			...unreadable('accepted', accepted),
			...taken.map((wrong) => ({ path: `feedback.${wrong}`, message: 'is also accepted' }))
		];
	},
	oneTap: () => false
};
