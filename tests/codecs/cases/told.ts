import { blanksOf, pieces } from '../../../src/lib/questions/kinds/cloze/cloze';
import type { Question } from '../../../src/lib/questions/question';
import { readFile } from '../../../src/lib/codecs/recognise';
import { blank } from '../compare';

/** What the import page makes of a file, line by line: questions, cards, what is named, what is told of it. */
export async function told(file: Uint8Array, name: string): Promise<string[]> {
	const { set, issues } = (await readFile(file, name, blank())).reading;
	return [
		...set.questions.map(questionLine),
		...set.cards.map(({ front, back }) => `${front} = ${back}`),
		...issues.map(({ at, code, params = {}, taken }) =>
			[
				taken ? 'note' : 'no',
				at,
				code,
				...Object.values(params).map((one) => [one].flat().join(', '))
			]
				.filter((one) => one !== undefined && one !== '')
				.join(' ')
		)
	];
}

function questionLine(question: Question): string {
	const { prompt, explanation, hint } = question;
	const more = [explanation && `(${explanation})`, hint && `(hint: ${hint})`].filter(Boolean);
	return [`${prompt} ${answers(question)}`, ...more].join(' ');
}

function answers(question: Question): string {
	switch (question.kind) {
		case 'choice':
			return Object.entries(question.options)
				.map(([id, text]) => (question.right.includes(id) ? `*${text}` : text))
				.sort((a, b) => (a < b ? -1 : 1))
				.join(' / ');
		case 'cloze':
			return pieces(question.text)
				.map((piece, index) => (index % 2 ? `[${question.blanks[piece]!.join(', ')}]` : piece))
				.join('')
				.concat(blanksOf(question).length ? '' : '?');
		case 'number':
			return [question.value, question.tolerance && `± ${question.tolerance}`, question.unit]
				.filter(Boolean)
				.join(' ');
		case 'short':
			return question.accepted.join(', ');
		case 'truth':
			return question.right;
		default:
			return JSON.stringify('right' in question ? question.right : question.locator);
	}
}
