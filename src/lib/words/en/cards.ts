export const cards = {
	title: 'Cards',
	intro: 'See the front, say the back to yourself, then turn it.',
	about: 'About what',
	abouts: {
		all: 'Everything',
		term: 'Words to know',
		claim: 'What the essay says',
		skill: 'Reading skills'
	},
	part: 'Which part of the essay',
	allParts: 'All parts',
	count: 'How many',
	allOf: (count: number) => `All ${count}`,
	countOf: (count: number) => (count === 1 ? '1 card' : `${count} cards`),
	start: (count: number) => (count === 1 ? 'Start 1 card' : `Start ${count} cards`),
	none: 'No card fits. Choose another part.',
	unreachable: 'The cards could not be fetched. Check the connection and try again.',
	retry: 'Try again',
	noScript: 'Cards need JavaScript. Read and the word list work without it.',
	back: 'Back',
	card: 'Card',
	reveal: 'Turn',
	again: 'Not yet',
	good: 'Got it',
	progress: (got: number, of: number) => `${got} of ${of} got`,
	undo: 'Undo',
	cameAgain: 'You said “not yet” to this one before',
	keys: 'Keys: space turns the card, 1 is not yet, 2 is got it.',
	leave: 'Other cards',
	done: 'Done',
	summary: (of: number, atOnce: number) =>
		atOnce === of
			? `${of === 1 ? '1 card' : `${of} cards`}, all at first sight.`
			: `${of === 1 ? '1 card' : `${of} cards`}: ${atOnce} at first sight, ${of - atOnce} after another look.`,
	lookAgain: 'These took another look',
	another: (count: number) => (count === 1 ? '1 more card' : `${count} more cards`),
	choose: 'Choose other cards',
	quiz: 'To the quiz',
	dropped: (count: number) =>
		count === 1
			? '1 card of this run is no longer there and was left out.'
			: `${count} cards of this run are no longer there and were left out.`
};
