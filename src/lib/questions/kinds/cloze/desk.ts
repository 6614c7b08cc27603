import { twins, unknownKeys, unreadable } from '../checks';
import type { Desk } from '../kind';
import { textOf } from '../parts';
import { heir } from '../simpler';
import { blanksOf, pieces } from './cloze';
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
	simplify: (question) =>
		blanksOf(question).map((blank, index) => ({
			...heir(question, index + 1),
			kind: 'short',
			prompt: `${question.prompt} ${onlyBlank(question, blank)}`,
			accepted: question.blanks[blank]!,
			explanation: textOf(question.feedback ?? {}, blank) || question.explanation
		})),
	oneTap: () => false
};

/** The text with one blank to fill; the others stay closed, for each is a question of its own. */
function onlyBlank(question: Cloze, asked: string): string {
	return pieces(question.text)
		.map((piece, index) => (index % 2 === 0 ? piece : piece === asked ? '____' : '…'))
		.join('');
}
