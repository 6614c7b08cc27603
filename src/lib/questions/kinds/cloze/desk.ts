import { twins, unknownKeys, unreadable } from '../checks';
import type { Desk } from '../kind';
import { blanksOf } from './cloze';
import type { Cloze } from './schema';

export const clozeDesk: Desk<Cloze> = {
	texts: ({ text, blanks }, map) => ({
		text: map(text, 'text'),
		blanks: Object.fromEntries(
			Object.entries(blanks).map(([blank, accepted]) => [
				blank,
				accepted.map((spelling) => map(spelling, 'accepted'))
			])
		)
	}),
	keyed: { text: true, blanks: true },
	trim: (question, room) => ({
		...question,
		blanks: Object.fromEntries(
			Object.entries(question.blanks).map(([blank, accepted]) => [
				blank,
				accepted.slice(0, room.accepted)
			])
		)
	}),
	problems(question) {
		const blanks = Object.keys(question.blanks);
		const marks = blanksOf(question);
		return [
			...marks
				.filter((mark) => !blanks.includes(mark))
				.map((mark) => ({ path: 'text', message: `{${mark}} is not among the blanks` })),
			...twins('text', marks),
			...unknownKeys('blanks', question.blanks, marks, 'does not stand in the text'),
			...Object.entries(question.blanks).flatMap(([blank, accepted]) =>
				unreadable(`blanks.${blank}`, accepted)
			),
			...unknownKeys('feedback', question.feedback, blanks, 'is not a blank')
		];
	},
	oneTap: () => false
};
