import { plural } from './intl';

/** `from`: how many of ours they are. Where a tool lacks a kind, one question becomes several. */
export function holds(questions: number, cards: number, from: number): string {
	const made = questions > from ? ` made from ${from}` : '';
	const parts = [
		...(questions ? [plural(questions, { one: '# question', other: '# questions' }) + made] : []),
		...(cards ? [plural(cards, { one: '# card', other: '# cards' })] : [])
	];
	return parts.join(' and ');
}

export const downloads = {
	title: 'Downloads',
	intro:
		'Our questions and the ready-made sets as files for other tools. Where a tool lacks a kind of question, several simpler ones stand for it, so a file may hold more questions than its set. To choose single questions, go to',
	desk: 'the teacher’s desk',
	formats: 'Formats',
	whole: 'All questions',
	file: (title: string, part?: number) => (part ? `${title}, file ${part}` : title),
	holds,
	fate: 'What changes or stays out, for all questions',
	left: 'Left out',
	changed: 'Changed',
	nothing: 'Nothing changes and nothing stays out.',
	steps: 'Three steps from here'
};
