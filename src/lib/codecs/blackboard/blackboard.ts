import { blanksOf, pieces } from '../../questions/kinds/cloze/cloze';
import type { Question } from '../../questions/question';
import { sorted } from '../../questions/kinds/sorted';
import { codec } from '../codec';
import { decode } from '../files/door';
import { oneLine } from '../files/text';
import { blackboardPiece, looksLikeBlackboard, readBlackboard } from './blackboard-read';

// Blackboard's upload file (https://help.blackboard.com/Learn/Instructor/Original/Tests_Pools_Surveys/Reuse_Questions/Upload_Questions),
// after its documentation; not tested with Blackboard.
// - One question a row, parts by tabs, no head, no empty row, no byte order mark.
// - Matching is one to one, so a match with a spare or repeated option becomes choices.
// - Fill-in-several takes up to ten blanks, marked [x] in the text: a text with brackets becomes short answers.
// - Points are set after the upload; the old view begins with 0.
export const blackboard = codec({
	id: 'blackboard',
	name: 'Blackboard',
	extension: 'txt',
	mime: 'text/plain',
	kinds: ['choice', 'truth', 'cloze', 'short', 'number', 'match', 'order'],
	keeps: ['accepted', 'tolerance'],
	differs: { truth: 'true-or-false', order: 'older-view-only' },
	limits: { options: 20, questions: 250 },
	speaks(question) {
		if (question.kind === 'cloze')
			return blanksOf(question).length <= 10 && !/[[\]]/.test(question.prompt + question.text);
		if (question.kind !== 'match') return true;
		const used = Object.values(question.right);
		return (
			new Set(used).size === used.length && used.length === Object.keys(question.options).length
		);
	},
	say: oneLine,
	again: 'copies',
	looks: ({ text }) => looksLikeBlackboard(text) && 'only',
	async pieces(file) {
		const text = decode(file);
		return (at) => blackboardPiece(text, at);
	},
	read: readBlackboard,
	write: ({ questions }) => questions.map((question) => `${row(question).join('\t')}\r\n`).join('')
});

function row(question: Question): string[] {
	const { prompt } = question;
	switch (question.kind) {
		case 'choice': {
			const { options, right } = question;
			const marked = Object.entries(sorted(options)).flatMap(([option, text]) => [
				text,
				right.includes(option) ? 'correct' : 'incorrect'
			]);
			return [right.length > 1 ? 'MA' : 'MC', prompt, ...marked];
		}
		case 'truth':
			return ['TF', prompt, question.right === 'yes' ? 'true' : 'false'];
		case 'short':
			return ['FIB', prompt, ...question.accepted];
		case 'number':
			return ['NUM', prompt, question.value, question.tolerance ?? '0'];
		case 'match':
			return [
				'MAT',
				prompt,
				...Object.entries(sorted(question.items)).flatMap(([item, text]) => [
					text,
					question.options[question.right[item]!]!
				])
			];
		case 'order':
			return ['ORD', prompt, ...question.right.map((item) => question.items[item]!)];
		case 'cloze': {
			const text = pieces(question.text).map((piece, index) => (index % 2 ? `[${piece}]` : piece));
			const blanks = blanksOf(question).map((blank) => [blank, ...question.blanks[blank]!]);
			// An empty part between one blank's spellings and the next blank.
			return [
				'FIB_PLUS',
				`${prompt} ${text.join('')}`,
				...blanks.flatMap((parts, index) => (index ? ['', ...parts] : parts))
			];
		}
		default:
			return [];
	}
}
