import type { Question } from '../../questions/question';
import { sorted } from '../../questions/kinds/sorted';
import { codec } from '../codec';
import { formulaCell, table } from '../games';
import { html, lines } from '../files/text';
import { brightspacePieces, looksLikeBrightspace, readBrightspace } from './brightspace-read';

// Brightspace's question library CSV (https://community.d2l.com/brightspace/kb/articles/3411), after its
// sample file; not tested with Brightspace.
// - A block of rows for each question; texts are HTML, so a text never begins a row with // by itself.
// - There is no numeric type: a number becomes a short answer. No fill-in-the-blanks with several.
// - In matching, `Choice` is the right-hand side and `Match` an item that belongs to it.
export const brightspace = codec({
	id: 'brightspace',
	name: 'Brightspace',
	extension: 'csv',
	mime: 'text/csv',
	kinds: ['choice', 'truth', 'short', 'match', 'order'],
	keeps: ['explanation', 'feedback', 'hint', 'points', 'accepted'],
	loses: { short: ['feedback'], match: ['feedback'] },
	differs: { truth: 'true-or-false', order: 'marked-by-place' },
	warns: formulaCell,
	say: lines,
	again: 'copies',
	looks: ({ text }) => looksLikeBrightspace(text) && 'only',
	pieces: async (file) => brightspacePieces(file),
	read: readBrightspace,
	write: ({ questions }) => `\ufeff${table(questions.flatMap(block))}`
});

const types: Partial<Record<Question['kind'], string>> = {
	...{ truth: 'TF', short: 'SA', match: 'M', order: 'O' }
};

function block(question: Question): string[][] {
	const { id, kind, prompt, points = '1', hint, explanation } = question;
	const several = kind === 'choice' && question.right.length > 1;
	return [
		['NewQuestion', types[kind] ?? (several ? 'MS' : 'MC')],
		['ID', id],
		['QuestionText', html(prompt), 'HTML'],
		['Points', points],
		...body(question),
		...(hint === undefined ? [] : [['Hint', html(hint), 'HTML']]),
		...(explanation === undefined ? [] : [['Feedback', html(explanation), 'HTML']]),
		[]
	];
}

function body(question: Question): string[][] {
	const { feedback = {} } = question;
	const note = (on: string) => html(feedback[on] ?? '');
	switch (question.kind) {
		case 'choice': {
			const several = question.right.length > 1;
			const options = Object.entries(sorted(question.options)).map(([option, text]) => {
				const right = question.right.includes(option);
				const weight = several ? (right ? '1' : '0') : right ? '100' : '0';
				return ['Option', weight, html(text), 'HTML', note(option)];
			});
			return [...(several ? [['Scoring', 'RightMinusWrong']] : []), ...options];
		}
		case 'truth':
			return (['yes', 'no'] as const).map((given) => [
				given === 'yes' ? 'TRUE' : 'FALSE',
				given === question.right ? '100' : '0',
				note(given),
				'HTML'
			]);
		case 'short':
			return [
				['InputBox', '1', '40'],
				...question.accepted.map((spelling) => ['Answer', '100', spelling])
			];
		case 'match': {
			const groups = Object.keys(sorted(question.options));
			return [
				['Scoring', 'EquallyWeighted'],
				...groups.map((option, at) => [
					'Choice',
					`${at + 1}`,
					html(question.options[option]!),
					'HTML'
				]),
				...Object.entries(sorted(question.items)).map(([item, text]) => [
					'Match',
					`${groups.indexOf(question.right[item]!) + 1}`,
					html(text),
					'HTML'
				])
			];
		}
		case 'order':
			return [
				['Scoring', 'RightMinusWrong'],
				...question.right.map((item) => ['Item', html(question.items[item]!), 'HTML', note(item)])
			];
		default:
			return [];
	}
}
