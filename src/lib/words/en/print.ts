export const print = {
	title: 'Print',
	noScript: 'Without JavaScript this page cannot print. The vetting page prints every question.',
	/** Each is a job of its own at the printer. */
	jobs: {
		worksheet: (version?: string) => (version ? `Print worksheet ${version}` : 'Print worksheet'),
		sheet: (version?: string) => (version ? `Print answer sheet ${version}` : 'Print answer sheet'),
		key: (version?: string) => (version ? `Print key ${version}` : 'Print key'),
		cards: () => 'Print cards to cut out'
	},
	how: 'How',
	/** Each with what it means, where that wants saying. */
	ways: {
		several: [
			'Versions A and B',
			'The same questions and answers in another order, each with its own key.'
		],
		reasons: ['Lines to say which words of the essay show it, where any do', ''],
		places: [
			'What each place of the essay says, at the end',
			'In our words. It tells some of the answers.'
		],
		large: ['Large print', ''],
		fewer: [
			'Three answers to choose from',
			'Wrong ones are left out. Print worksheet and key with the same tick.'
		],
		bank: ['A word bank', 'Holds every word that is to be written into a blank.'],
		bubbles: [
			'A sheet of bubbles to answer on',
			'A page of its own. The key gets it filled in, to hold beside a student’s.'
		],
		byPlace: ['The key by paragraph of the essay', '']
	},
	cardsHow: (large: boolean) =>
		`${large ? 'Four' : 'Eight'} on a sheet. Print on both sides, turned over the long edge.`,
	turn: 'turn over the long edge',
	back: 'Back to the desk',
	fits: 'Fits Letter and A4, in black and white. The preview below is what will be printed.',
	version: (letter: string) => `Version ${letter}`,
	edition: (hash: string) => `Close Call, edition ${hash}`,
	about: (title: string, author: string, publisher: string, date: string) =>
		`On ‘${title}’, an opinion essay by ${author}, ${publisher}, ${date}.`,
	rule: 'Answer what the essay says, not whether you agree with it.',
	name: 'Name',
	class: 'Class',
	date: 'Date',
	points: (points: string) => (points === '1' ? '1 point' : `${points} points`),
	placesHow:
		'Where a question asks for a place, count paragraphs and sentences: P2.S1 is the first sentence of paragraph 2, B1 the first bullet, T the title, A.S1 the first sentence on the author.',
	wordBank: 'Word bank',
	answerSheet: 'answer sheet',
	sheetFilled: 'answer sheet, filled in',
	onWorksheet: 'on the worksheet',
	noPlace: 'No place in the essay',
	essayAt: 'The essay',
	score: (most: string) => `____ / ${most}`,
	why: 'Which words of the essay show it? If none do, say why.',
	places: 'Places in the essay',
	placesIntro: 'What each place says, in our words.',
	key: (title: string) => `Key: ${title}`,
	legend: 'Marks under a claim:',
	own: 'Written by a teacher',
	sheet: (sheet: number, of: number) => `Cards, sheet ${sheet} of ${of}`
};
