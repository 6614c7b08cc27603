import { list, plural } from './intl';

export const downloads = {
	title: 'Downloads',
	link: 'All questions and ready-made sets as files for other tools',
	intro:
		'Our questions and the ready-made sets as files for other tools. To choose single questions, go to',
	desk: 'the page for teachers',
	formats: 'Formats',
	whole: 'All questions',
	file: (title: string, part?: number) => (part ? `${title}, file ${part}` : title),
	holds: (questions: number, cards: number) =>
		list([
			questions > 0 && plural(questions, { one: '# question', other: '# questions' }),
			cards > 0 && plural(cards, { one: '# card', other: '# cards' })
		]),
	fate: 'What changes or stays out, for all questions',
	left: 'Left out',
	changed: 'Changed',
	nothing: 'Nothing changes and nothing stays out.',
	steps: 'Three steps from here'
};
