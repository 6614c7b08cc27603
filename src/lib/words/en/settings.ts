export const settings = {
	title: 'Settings',
	look: 'How it looks',
	quiz: 'In the quiz',
	certainty: 'Ask how sure I am',
	certaintyHelp:
		'The button becomes Guess, Think so and Sure, for questions from the next quiz on.',
	vibrate: 'Feel each verdict',
	vibrateHelp: 'The phone vibrates once when you are right and twice when you are not.',
	storage: 'What is kept',
	states: {
		kept: 'Your answers and settings are kept in this browser, on this device only.',
		denied:
			'This browser does not let the app keep anything. Answers and settings last until you close this page.',
		full: 'The browser’s storage is full. What is new lasts until you close this page.',
		broken: 'The browser does not store reliably. What is new may be gone when you close this page.'
	},
	near: 'It is nearly full.',
	mayGo: 'The browser may remove them when space runs short.',
	stays: 'The browser has agreed not to remove them when space runs short.',
	unkept:
		'Some settings come from a newer version of this app. Changes here last until you close this page.',
	scores: 'Download or erase them under Scores',
	privacy: 'Privacy, on one page',
	about: 'About',
	version: (version: string) => `Close Call ${version}`
};
