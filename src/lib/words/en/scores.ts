import { plural } from './intl';

export const scores = {
	title: 'Scores',
	empty: 'Nothing here yet. Answer a question, and it shows up here.',
	unreadable: 'Your saved answers could not be read.',
	begin: 'Start the quiz',
	missed: (count: number) => `Go over what I missed (${count})`,
	sessions: 'Past quizzes',
	when: 'When',
	firstTry: 'First try',
	time: 'Time',
	minutes: (count: number) => `${count} min`,
	today: (time: string) => `Today, ${time}`,
	yesterday: (time: string) => `Yesterday, ${time}`,
	modes: {
		practise: 'Practice',
		check: 'Check',
		cards: 'Cards',
		cram: 'Cards',
		reading: 'While reading',
		set: 'A teacher’s set'
	},
	progress: 'What you know, line by line',
	older: (count: number) => `Show ${count} older`,
	cardsGot: (got: number, of: number) => `Got it: ${got} of the ${of} you turned.`,
	data: 'Your answers',
	dataWhere: 'Everything here is stored in this browser and nowhere else.',
	download: 'Download all answers',
	fileName: 'close-call-answers',
	statements: {
		download: 'Download for a record store (xAPI)',
		fileName: 'close-call-xapi',
		saved: (told: number, all: number) =>
			`${plural(told, { one: '# answer is', other: '# answers are' })} in the file, which is handed to your browser.${told < all ? ` ${all - told} to questions that are no longer in the app are left out.` : ''}`,
		unreachable: 'The questions could not be fetched. Check your connection and try again.'
	},
	asideName: 'close-call-set-aside',
	aside: (count: number) =>
		`${plural(count, { one: '# saved piece', other: '# saved pieces' })} could not be read. Nothing was deleted. Keep a copy as a file.`,
	downloadAside: 'Download what could not be read',
	near: 'This browser’s storage for the app is nearly full. Download your answers, then erase them here to make room.',
	newer:
		'Some saved answers come from a newer version of this app. They are left as they are. Reload the page to get that version.',
	reload: 'Reload',
	kept: 'These answers may be gone when you close this page. Download them now to keep them.',
	erase: 'Erase everything',
	eraseTitle: 'Erase everything?',
	eraseWhat:
		'This removes all answers, notes, cards, settings and your own copy of the essay from this browser; and sets you took, wrote or gave, with classes and what they handed in.',
	eraseShared:
		'There is more than one notebook in this browser. Erasing removes the answers, notes, cards, settings, own copy of the essay, sets and classes with their hand-ins of this one, or of all.',
	eraseNotebook: 'Erase this one',
	eraseAll: 'Erase all',
	eraseYes: 'Erase',
	eraseNo: 'Keep',
	erased: {
		notebook: 'This notebook is erased. You can undo this until you leave the page.',
		'all notebooks': 'Everything is erased. You can undo this until you leave the page.'
	}
};
