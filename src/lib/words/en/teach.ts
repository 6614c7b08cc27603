import { plural } from './intl';

export const teach = {
	title: 'For teachers',
	intro: (count: number) =>
		`${count} ready questions, by place in the essay. Choose some, or take them all.`,
	honest: 'For learning, not for marks: anyone can read the answers in the files of this app.',
	vettingLink: 'For a principal or a parent: every question with its answer, place and sources',
	publishedLink: 'All questions as one file (JSON)',
	paragraphs: 'Parts of the essay',
	allAt: (count: number) =>
		plural(count, { one: 'The one question here', other: 'All # questions here' }),
	at: (place: string) => `, ${place}`,
	tray: 'Your choice',
	chosen: (count: number, all: number) => (count ? `${count} chosen` : `All ${all}, none chosen`),
	clear: 'Clear',
	print: 'Print with key',
	download: (format: string) => `Download ${format}`,
	formats: {
		title: 'More formats',
		failed:
			'The formats could not be fetched. Check the connection and try again, or reload the page; your choice stays.',
		about: (title: string, count: number) =>
			`‘${title}’, ${plural(count, { one: '# question', other: '# questions' })}.`,
		aboutAll: (count: number) => `All ${count} questions.`,
		tool: 'Tool or format',
		choose: 'Choose one',
		holds: (questions: number, cards: number) => {
			const parts = [
				...(questions ? [plural(questions, { one: '# question', other: '# questions' })] : []),
				...(cards ? [plural(cards, { one: '# card', other: '# cards' })] : [])
			];
			return `The file will hold ${parts.join(' and ')}.`;
		},
		nothing: (format: string) =>
			`None of these questions fits ${format}, so there is no file. Choose another format, or close this and choose other questions.`,
		left: 'Left out',
		changed: 'Changed',
		kept: 'Kept',
		asItIs: (count: number) =>
			plural(count, { one: '# question stays as it is.', other: '# questions stay as they are.' }),
		rest: 'Wording and right answers go along as they are, except where it says otherwise above.',
		which: (count: number) => plural(count, { one: 'Show which one', other: 'Show which #' }),
		honest: 'Look the questions over there before students see them.',
		download: 'Download the file',
		saved: (name: string) => `${name} is handed to your browser.`,
		notSaved:
			'The file could not be made: a part of the app could not be fetched. Check the connection and try again, or reload the page.'
	},
	noScript:
		'Without JavaScript this page cannot print or save a choice. The vetting page prints every question with its key, and the file below holds them all.',
	file: 'close-call',
	setTitle: (count: number) => `Close Call: ${count} questions`,
	sheet: {
		title: 'Close Call: worksheet',
		about: (title: string, author: string, publisher: string, date: string) =>
			`On ‘${title}’, an opinion essay by ${author}, ${publisher}, ${date}.`,
		rule: 'Answer what the essay says, not whether you agree with it.',
		name: 'Name',
		class: 'Class',
		yes: 'Yes',
		no: 'No',
		match: 'Write the letter that fits.',
		order: 'Number them in order.',
		sort: 'Write the letter or letters of the group.',
		place: 'Place',
		places: 'Places in the essay',
		placesIntro: 'What each place says, in our words. For the questions that ask where.',
		key: 'Key',
		also: 'also accepted:',
		version: (hash: string) => `Close Call, version ${hash}`
	},
	vetting: {
		reveal: 'Shown then',
		title: 'Every question, for vetting',
		intro: (count: number) =>
			`All ${count} questions with the right answer, the notes on other answers, the place in the essay and the sources of the claim. This page can be printed and works without JavaScript.`,
		essay: 'The essay',
		essayIs: (title: string, author: string, publisher: string, date: string) =>
			`‘${title}’, by ${author}, ${publisher}, ${date}. It is an opinion essay. The app does not carry its text: it tells each sentence in other words, with short quotations, and links to the publisher.`,
		publisher: 'Who published it',
		neutrality: 'How the app stays neutral',
		/** `voice`: how we speak of the people concerned. */
		neutral: (voice: string) => [
			'Questions ask what the essay says, what kind of statement it is, what a word means, or how to check it. None asks whether the author or a policy is right, or what a student thinks.',
			voice,
			'Opinions get no verdict. Where a claim can be compared with public records, the note is dated, names its source, and speaks of the sentence, not of the author.',
			'Notes that agree with the essay are shown as readily as notes that differ: see the table. The claims argued about most have another view beside them.'
		],
		privacy: 'Privacy',
		private: [
			'No account, no name, no advertisement. Nobody’s family or status is ever asked about.',
			'Answers are kept in the browser they were given in. They are sent nowhere, and can be erased on the Scores page.',
			'The app asks nothing of other sites. A link that leaves it says so. The computer that serves the files may keep a record of visits, as for any site.'
		],
		balance: 'Balance of the notes',
		balanceIntro: (claims: number) =>
			`The essay’s ${claims} claims, by how the note compares them with public records.`,
		verdict: 'The note says',
		count: 'Claims',
		which: 'Which',
		noVerdict: 'No verdict: opinion, motive, belief or way of speaking',
		total: 'All',
		questions: 'The questions',
		kind: 'Kind',
		answer: 'Answer',
		why: 'Why',
		other: 'Notes on answers',
		about: 'About',
		term: 'The word',
		skill: 'A reading skill:',
		sources: 'Sources'
	}
};
