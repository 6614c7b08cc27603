import { plural } from './intl';

/** What a new round is to be made of. */
export const change = {
	title: 'Change the quiz',
	count: 'How many',
	counts: { '10': '10 questions', '20': '20 questions' },
	whole: 'The whole essay, 5 rounds',
	missed: 'Only what I missed',
	places: 'Which parts of the essay',
	kinds: 'Which kinds of question',
	about: 'About what',
	mode: 'When to see the answers',
	practise: 'Practice: after each question, with a second try',
	checkMode: 'Check: at the end',
	certainty: 'Ask how sure I am',
	start: 'Start',
	few: (count: number) => plural(count, { one: '# question fits.', other: '# questions fit.' })
};
