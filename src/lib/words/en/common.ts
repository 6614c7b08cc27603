import { list, plural } from './intl';

export const common = {
	app: 'Close Call',
	home: 'Close Call, start',
	skip: 'Skip to content',
	cards: 'Cards',
	read: 'Read',
	progress: 'Progress',
	teach: 'Teach',
	desk: 'Teacher’s desk',
	terms: 'Words to know',
	quiz: 'Quiz',
	sections: 'Sections',
	tabs: { today: 'Today', cards: 'Cards', read: 'Read', me: 'Me' },
	settings: 'Settings',
	textSize: 'Text size',
	textSizes: { normal: 'Normal text', large: 'Large text', larger: 'Largest text' },
	theme: 'Colors',
	themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
	requests: (count: number) =>
		plural(count, {
			one: '# request to another site since you opened this',
			other: '# requests to other sites since you opened this'
		}),
	privacy: 'Privacy',
	/** The drawn page in words. */
	inked: (known: number, begun: number, of: number) =>
		`${known} of ${of} lines inked, ${begun} in pencil.`,
	inkedMeans: 'A line is inked when you knew it on three days.',
	leaves: 'leaves this app',
	close: 'Close',
	back: 'Back',
	undo: 'Undo',
	gone: {
		text: 'A part of the app could not be fetched: the network does not answer, or the app was renewed since this page was opened. Reload the page; what you answered is kept.',
		reload: 'Reload',
		/** The button that brings back what was typed too. */
		keeps: 'Reload and keep what I typed'
	},
	missing: {
		title: 'There is no such page',
		text: 'The address may be mistyped, or the page may have moved. Nothing you answered is lost.',
		start: 'To the start page'
	},
	failed: {
		title: 'This page could not be opened',
		text: 'It is not saved on this device and there is no connection, or the app has a new version. Check your connection and reload. Nothing you answered is lost.',
		again: 'Try again'
	},
	place: (locator: string) => {
		if (locator === 'T') return 'Title';
		if (locator.startsWith('B')) return `Bullet ${locator.slice(1)}`;
		const [paragraph, sentence] = locator.split('.S');
		return paragraph === 'A'
			? `About the author, sentence ${sentence}`
			: `Paragraph ${paragraph!.slice(1)}, sentence ${sentence}`;
	},
	/** As the margin has room for it: `2.1`. */
	margin: (locator: string) => locator.replace(/^P/, '').replace('.S', '.'),
	paragraph: (part: string) => {
		if (part === 'T') return 'Title';
		if (part === 'B') return 'Bullets';
		return part === 'A' ? 'About the author' : `Paragraph ${part.slice(1)}`;
	},
	/** Names a few places together. */
	region: (places: string[]): string =>
		places.length === 1
			? common.place(places[0]!)
			: list([
					...new Set(
						places.map((place) =>
							common.paragraph(place.replace(/\.S\d+$/, '').replace(/^B\d$/, 'B'))
						)
					)
				]),
	claimKinds: {
		fact: 'Checkable statement',
		number: 'Checkable number',
		cause: 'Cause and effect',
		label: 'Label',
		opinion: 'Opinion',
		motive: 'Guess at motives',
		device: 'Rhetorical device',
		prediction: 'Prediction',
		biography: 'About a person'
	},
	verdicts: {
		consistent: 'Public records agree',
		partly: 'Public records agree in part',
		differs: 'Differs from the record as written',
		uncheckable: 'Cannot be checked as written',
		unverified: 'Not verified here'
	},
	printed: {
		none: 'The version you are reading shows no source here.',
		link: 'The version you are reading shows no source; the web version had a link here.',
		unknown:
			'The version you are reading shows no source; whether the web version had a link here is not known.',
		self: 'The author’s own biography, on the publisher’s site.'
	},
	questionKinds: {
		choice: 'Choose',
		truth: 'Yes or no',
		cloze: 'Fill in',
		short: 'Type a word',
		number: 'Give a number',
		match: 'Match',
		order: 'Put in order',
		sort: 'Sort',
		find: 'Find the place',
		argument: 'Build the argument',
		estimate: 'Guess, then see the record',
		write: 'In your own words'
	},
	levels: {
		recall: 'Recall',
		understand: 'Understand',
		analyse: 'Analyze',
		check: 'Check'
	}
};
