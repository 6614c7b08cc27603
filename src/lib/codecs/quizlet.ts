import { codec } from './codec';
import { decode } from './files/door';
import { cardPiece } from './files/pieces';
import { oneLine } from './files/text';
import { asksAndAnswers, readQuizlet, separatorOf, unfolded } from './quizlet-read';

// Quizlet's import box (https://help.quizlet.com/hc/en-us/articles/360029977151): a tab between term and
// definition, a new line between cards, both its defaults. Not tested with Quizlet. No ids, no tags.
export const quizlet = codec({
	id: 'quizlet',
	name: 'Quizlet',
	extension: 'txt',
	mime: 'text/plain',
	kinds: [],
	cards: true,
	keeps: [],
	say: oneLine,
	pasted: true,
	again: 'copies',
	separated: true,
	write: ({ cards }) => cards.map(({ front, back }) => `${front}\t${back}\n`).join(''),
	looks: ({ text }) =>
		asksAndAnswers(text) ||
		unfolded(text) !== text ||
		((tabbed.test(text) || separatorOf(text) !== undefined) && 'maybe'),
	async pieces(file) {
		const text = unfolded(decode(file));
		return (at) => cardPiece(text, at);
	},
	read: readQuizlet
});

const tabbed = /^[^\t\r\n]+\t[^\t\r\n]+[\r\n]*$/m;
