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
		cards: { name: 'Learn', help: 'Decides when you are asked again' },
		cram: { name: 'Cram', help: 'Does not change when you are asked again' }
	},
	cramming: 'Cram: does not change when you are asked again.',
	start: (count: number) => `Start ${countOf(count)}`,
	none: 'No card fits. Choose another part.',
	unreachable:
		'The cards could not be fetched. Check the connection and try again, or reload the page.',
	retry: 'Try again',
	noScript: 'Turning cards needs JavaScript. All cards, Read and the word list work without it.',
	all: 'All cards',
	back: 'Back',
	card: 'Card',
	reveal: 'Turn',
	grades: { again: 'Not yet', hard: 'Hard', good: 'Got it', easy: 'Easy' },
	askedToday: 'Asked today already: this does not change the day it comes back.',
	star: 'Star',
	putAside: 'Put aside',
	takeBack: 'Take back',
	typeHere: 'Type the back',
	youTyped: 'You typed',
	hints: {
		same: 'The same as you typed.',
		near: 'Nearly what you typed: look at the spelling.'
	},
	progress: (got: number, of: number) => `${got} of ${of} got`,
	undo: 'Undo',
	cameAgain: 'You said “not yet” to this one before',
	keys: 'Keys: space turns the card; 1 not yet, 2 hard, 3 got it, 4 easy; u undoes; s stars.',
	leave: 'Other cards',
	help: 'Missed a few times: here is its place',
	easier: 'Try an easier question about it',
	done: 'Done',
	summary: (of: number, atOnce: number, aside: number) => {
		if (of === 0) return 'All of these are put aside.';
		const got =
			atOnce === of
				? `${countOf(of)}, all at first sight.`
				: `${countOf(of)}: ${atOnce} at first sight, ${of - atOnce} after another look.`;
		return aside ? `${got} ${countOf(aside)} put aside.` : got;
	},
	dueQuestions: (count: number) =>
		plural(count, { one: '# question is due', other: '# questions are due' }),
	nothingDue: 'No card is due today.',
	lookAgain: 'These took another look',
	another: (count: number) => plural(count, { one: '# more card', other: '# more cards' }),
	choose: 'Choose other cards',
	quiz: 'To the quiz',
	dropped: (count: number) =>
		plural(count, {
			one: '# card of this run is no longer there and was left out.',
			other: '# cards of this run are no longer there and were left out.'
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
