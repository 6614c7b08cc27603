import { plural } from './intl';

export const terms = {
	title: 'Words to know',
	intro: (count: number) =>
		`${count} words that help with the essay: what they stand for, what they mean and where they come up.`,
	words: 'Words and short names',
	labels: 'Labels for people',
	filter: 'Find a word',
	shown: (count: number) => plural(count, { one: '# word', other: '# words' }),
	none: 'No word fits. Try fewer letters.',
	used: 'In the essay',
	helps: 'Not in the essay; helps with',
	sources: 'Sources',
	standsFor: 'short for'
};
