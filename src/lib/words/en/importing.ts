import { plural } from './intl';

export const importing = {
	title: 'Bring in questions',
	link: 'Bring in questions from a file of another tool',
	intro:
		'From a file of another tool, or pasted. The file is read here, in your browser, and sent nowhere.',
	reads: 'What can be read',
	choose: 'Choose a file',
	drop: 'or drop one on this page',
	paste: 'Paste text instead',
	text: 'Questions as text',
	textAbout: 'As GIFT, Aiken, CSV, or one card a line with a tab between its sides.',
	read: 'Read the text',
	pasted: 'Pasted text',
	noText: 'There is no text to read yet.',
	noScript: 'Without JavaScript this page cannot read files.',
	desk: 'Back to the page for teachers',
	reading: (name: string) => `Reading ${name} …`,
	as: 'Read as',
	unknown: 'Not recognised',
	/** `all`: those that could not be read too. */
	found: (questions: number, cards: number, all: number) => {
		const good = questions + cards;
		const mixed = questions && cards;
		const many = mixed ? 'questions and cards' : cards ? 'cards' : 'questions';
		if (good < all) return `${good} of ${all} ${many} read.`;
		return plural(good, {
			one: `# ${cards ? 'card' : 'question'} read.`,
			other: `All # ${many} read.`
		});
	},
	none: 'Nothing could be taken from it, and nothing has changed.',
	notRead: 'What could not be read',
	changed: 'Read, but look at these',
	moreIssues: (count: number) => `${count} more`,
	take: 'What to take',
	takeAll: 'All of them',
	taken: (count: number, all: number) => `${count} of ${all} chosen.`,
	untitled: 'Imported questions',
	setTitle: 'Name of the set',
	keep: 'Keep as a set',
	chooseSome: 'Choose at least one first.',
	kept: (title: string) => `Kept as “${title}” on this device.`,
	undo: 'Undo',
	undone: 'Taken back. Nothing is kept of it.',
	open: 'Open it at the desk',
	showMore: (count: number) => `Show ${count} more`,
	card: 'Card',
	fromBank: 'from our questions'
};
