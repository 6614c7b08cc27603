import { plural } from './intl';

const countOf = (count: number) => plural(count, { one: '# card', other: '# cards' });

export const cards = {
	title: 'Cards',
	intro: 'See the front, say the back to yourself, then turn it.',
	about: 'About what',
	abouts: {
		all: 'Everything',
		term: 'Words to know',
		claim: 'What the essay says',
		skill: 'Reading skills',
		starred: 'Starred'
	},
	part: 'Which part of the essay',
	allParts: 'All parts',
	count: 'How many',
	allOf: (count: number) => `All ${count}`,
	countOf: countOf,
	how: 'How',
	answers: { say: 'Say the back to myself', type: 'Type the back' },
	purpose: 'What for',
	modes: {
		cards: { name: 'Learn', help: 'Your answers decide when a card comes back' },
		cram: { name: 'Cram', help: 'Does not change when a card comes back' }
	},
	cramming: 'Cram: does not change when a card comes back.',
	start: (count: number) => `Start ${countOf(count)}`,
	none: 'No card fits. Choose another part.',
	unreachable:
		'The cards could not be loaded. Check your connection and try again, or reload the page.',
	retry: 'Try again',
	noScript: 'Turning cards needs JavaScript. All cards, Read and the word list work without it.',
	all: 'All cards',
	back: 'Back',
	card: 'Card',
	reveal: 'Turn',
	grades: { again: 'Not yet', hard: 'Hard', good: 'Got it', easy: 'Easy' },
	askedToday: 'You had this one today. Your answer does not change the day it comes back.',
	star: 'Star',
	putAside: 'Put aside',
	takeBack: 'Take back',
	typeHere: 'Type the back',
	youTyped: 'You typed',
	same: 'The same as you typed.',
	/** Followed by the back, with what was typed otherwise underlined. */
	near: 'Close: it is',
	progress: (got: number, of: number) => `Got ${got} of ${of}`,
	undo: 'Undo',
	cameAgain: 'You said “not yet” to this one before',
	keys: 'Keys: space turns the card; 1 not yet, 2 hard, 3 got it, 4 easy; u undoes; s stars.',
	help: 'You missed this a few times. Here is its place in the essay',
	easier: 'Try an easier question about it',
	done: 'Done',
	summary: (of: number, atOnce: number, aside: number) => {
		if (of === 0) return 'All of these are put aside.';
		const got =
			atOnce === of
				? `${countOf(of)}, all on the first try.`
				: `${countOf(of)}: ${atOnce} on the first try, ${of - atOnce} after seeing it again.`;
		return aside ? `${got} ${countOf(aside)} put aside.` : got;
	},
	dueQuestions: (count: number) =>
		plural(count, { one: '# question is due', other: '# questions are due' }),
	nothingDue: 'No card is due today.',
	lookAgain: 'You saw these more than once',
	another: (count: number) => plural(count, { one: '# more card', other: '# more cards' }),
	choose: 'Choose cards',
	quiz: 'To the quiz',
	dropped: (count: number) =>
		plural(count, {
			one: '# of these cards is no longer in the app and was left out.',
			other: '# of these cards are no longer in the app and were left out.'
		}),
	browse: {
		title: 'All cards',
		search: 'Search',
		show: 'Show',
		part: 'Part',
		shows: {
			all: 'All cards',
			term: 'Words to know',
			claim: 'What the essay says',
			skill: 'Reading skills',
			starred: 'Starred',
			aside: 'Put aside'
		},
		asideHere: 'Put aside: does not come up',
		none: 'No card fits.'
	}
};
