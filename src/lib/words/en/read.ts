import { number, plural } from './intl';

export const read = {
	title: 'The essay, line by line',
	byline: (author: string, publisher: string) => `By ${author}, ${publisher}`,
	ours: 'Each line is one of its sentences, in our words.',
	about: 'About this page',
	original: 'Read the essay at its publisher',
	views: 'On this page',
	lines: 'Line by line',
	argument: 'The argument',
	ownCopy: 'Your own copy',
	legend: 'How to read the marks',
	marks: {
		solid: 'can be checked',
		wavy: 'opinion',
		dotted: 'guess at motives',
		dashed: 'prediction',
		double: 'label'
	},
	noMark: 'Wordplay, such as a pun, has no mark of its own.',
	band: 'Words on a colored band come from the essay. All other words are ours.',
	margin: 'The number in the margin is the place: 2.1 is paragraph 2, sentence 1.',
	open: (claims: number, questions: number) =>
		[
			claims && plural(claims, { one: '# claim', other: '# claims' }),
			questions && plural(questions, { one: '# question', other: '# questions' })
		]
			.filter(Boolean)
			.join(' · '),
	at: (place: string) => ` at ${place}`,
	attributed: 'According to the essay:',
	also: 'also',
	record: 'Compared with records',
	limit: 'To keep in mind:',
	background: 'Background',
	sources: 'Sources',
	printed: 'In print',
	check: 'Check it yourself',
	another: 'Another view',
	skill: 'A reader asks',
	words: 'Words to know',
	ask: 'Ask me',
	askLine: 'Ask me about this line',
	askAbout: (title: string) => ` about “${title}”`,
	stems: (count: number) => plural(count, { one: 'The question', other: 'The # questions' }),
	argumentIntro: 'How the parts of the essay fit together, in our words.',
	own: {
		summary: 'Use your own copy of the essay',
		intro:
			'Paste the text or open a text file. It stays in this browser; nothing is sent. Sentences that match the published ones word for word then stand beside our lines.',
		noScript: 'This needs JavaScript. All else on this page works without it.',
		label: 'Text of the essay',
		file: 'Open a text file (.txt)',
		use: 'Match the text',
		remove: 'Remove my copy',
		removed: 'Your copy is removed from this browser.',
		empty: 'There is no text yet. Paste the essay or open a file first.',
		unreadable: 'This file could not be read as text. Try another, or paste the text.',
		tooLong: (length: number, limit: number) =>
			`This text has ${number(length)} characters, and there is room for ${number(limit)}. Nothing was changed. Paste the essay only.`,
		notKept:
			'This browser has no room for your copy or does not let us keep it: it is here until you close the page.',
		found: (found: number, all: number) => `${found} of ${all} places found in your copy.`,
		missing: (places: string[]) => `Not found, or not in the same words: ${places.join('; ')}.`,
		partly: 'The text is long, so only a part of it was searched.',
		another: 'Use another copy',
		insecure:
			'This browser cannot compare texts at this address; it needs one that begins with https. Your text was not sent anywhere.',
		yours: 'In your copy'
	},
	asking: {
		before: {
			first: 'Guess first',
			later: 'Before you read it again'
		},
		beforeHow: 'Three questions about what you are going to read.',
		beforeIntro: {
			first:
				'You have not read it yet, so guess. A guess helps you notice the answer when you read it, even if the guess was wrong.',
			later: 'What do you remember? Trying to remember helps, even when you do not find the answer.'
		},
		switch: 'Ask me as I read',
		switchIntro: 'One short question after each part. What you miss comes back at the next.',
		loading: 'Getting the questions ...',
		unreachable:
			'The questions could not be loaded. The page works without them. Check your connection and try again, or reload the page.',
		retry: 'Try again',
		guessOf: (at: number, of: number) => `Guess ${at} of ${of}`,
		after: (part: string) => `Just read: ${part}`,
		again: 'Once more',
		give: 'Answer',
		giveGuess: 'That’s my guess',
		guessed: 'You guessed',
		meet: 'You will meet the answer here:',
		onward: 'Read on',
		oneMore: 'One more',
		guessesDone: 'Now read. After each of these parts you can see how your guess compares.',
		guessedBefore: 'Before reading you guessed',
		compare: 'See the answer',
		close: 'Close',
		ask: 'Ask me',
		askPart: (part: string) => `, ${part}`,
		lookAgain: 'Look again',
		at: (stem: string) => `: ${stem}`,
		end: (right: number, of: number) =>
			`You have answered ${plural(of, { one: 'the question', other: 'all # questions' })} of this reading: ${right} right on the first try. They come back in the quiz and the cards.`,
		anew: 'Begin a new reading',
		anewIntro: 'Asks other questions where there are others. Your answers are kept.',
		notes: 'My notes'
	}
};
