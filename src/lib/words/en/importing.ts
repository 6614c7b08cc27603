import { plural } from './intl';

export const importing = {
	title: 'Bring in questions',
	intro:
		'From a file of another tool, or pasted. The file is read here, in your browser, and sent nowhere.',
	reads: 'What can be read',
	choose: 'Choose a file',
	drop: 'or drop one on this page',
	paste: 'Paste a table or text instead',
	text: 'Questions as a table or text',
	textAbout:
		'A table copied from a document, a spreadsheet or a page; questions with answers such as A. red and a line below each such as ANSWER: A; or GIFT, CSV, or one card a line with a tab between its sides.',
	read: 'Read the text',
	pasted: 'Pasted text',
	pastedTable: 'Pasted table',
	getTemplate: 'Download a table to fill in',
	templateFile: 'questions-to-fill-in.csv',
	template: [
		[
			...['Question', 'Kind', 'Option A', 'Option B', 'Option C', 'Option D'],
			...['Correct answer', 'Explanation', 'Hint']
		],
		[
			...[
				'Which word means “to keep somebody in custody”?',
				'Multiple choice',
				'detain',
				'release'
			],
			...['enroll', '', 'A', 'To detain is to hold.', 'Think of “detention”.']
		],
		[
			...['Which of these are colors?', 'Multiple choice', 'red', 'blue', 'round', 'loud', 'A, B'],
			...['Several may be right.', '']
		],
		[
			'Water boils at a lower temperature on a high mountain.',
			'True or false',
			'',
			'',
			'',
			'',
			'True'
		]
	],
	columns: {
		title: 'What each column holds',
		about: 'Guessed from the table. Change what is wrong.',
		column: (number: number) => `Column ${number}`,
		out: 'Leave it out',
		question: 'Question',
		option: 'One option',
		key: 'Correct answer',
		wrong: 'A wrong answer',
		options: 'All options, parted by |',
		explanation: 'Feedback or explanation',
		kind: 'Kind of question',
		hint: 'Hint',
		points: 'Points',
		front: 'Front of a card',
		back: 'Back of a card',
		own: (head: string) => `As headed: ${head}`,
		heads: 'The first row holds headings, not a question',
		preview: 'How it begins',
		rows: (count: number) => plural(count, { one: '# row.', other: '# rows.' }),
		read: 'Read the table',
		missing:
			'Say which column holds the question and which the correct answer, with options or wrong answers; or the two sides of cards.'
	},
	noText: 'There is no text to read yet.',
	noScript: 'Without JavaScript this page cannot read files.',
	desk: 'Back to the desk',
	reading: (name: string) => `Reading ${name} …`,
	as: 'Read as',
	unknown: 'Not recognized',
	sayColumns: 'Say what each column holds',
	stop: 'Stop reading',
	stopped: (name: string) => `Stopped. Nothing of ${name} was taken.`,
	howMuch: 'How much of it is read',
	close: 'This can be read in more than one way. Read it as …',
	would: (questions: number, cards: number) =>
		questions
			? plural(questions, { one: '# question', other: '# questions' })
			: plural(cards, { one: '# card', other: '# cards' }),
	between: 'Between the parts of a line',
	separators: {
		found: 'As found in the file',
		tab: 'Tab',
		comma: 'Comma',
		semicolon: 'Semicolon',
		bar: 'Vertical bar',
		own: 'Another sign'
	},
	ownSign: 'The sign between them',
	readAgain: 'Read it with this sign',
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
	mend: 'Mend it here',
	mendCells: (at: string) => `The cells of ${at.toLowerCase()}`,
	mendText: (at: string) => `The text of ${at.toLowerCase()}`,
	mendRead: 'Read it again',
	mended: (at: string) => `${at} is mended, and taken with the others.`,
	notMended: 'It still cannot be read; the reason stands above.',
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
