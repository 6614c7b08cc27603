import { plural } from './intl';

const counted = (count: number) => plural(count, { one: '# question', other: '# questions' });

/** A set that plays outside the app: in a file, in a learning platform, in a frame. */
export const play = {
	noScript: 'This set needs JavaScript. Open it in a current browser with scripts allowed.',
	holds: (count: number, title: string, author: string) =>
		`${counted(count)} about “${title}” by ${author}.`,
	readIt: 'Read the essay',
	/** Who keeps the answers. */
	kept: {
		file: 'Answers stay in this browser. Nothing is sent anywhere.',
		platform: 'Your score and answers go to the learning platform that you opened this in.',
		nowhere: 'Answers are gone when you leave this page. Nothing is sent anywhere.'
	},
	notKept: 'This browser keeps nothing for this file: answers are gone when you close it.',
	noPlatform:
		'No learning platform was found around this page, so no score is reported. Answers stay in this browser.',
	platformSilent:
		'The learning platform did not take your last answer. Stay on this page and answer on; it is sent again with the next one.',
	result: 'How it went',
	soFar: 'So far',
	right: (right: number, of: number) => `${right} of ${of} right.`,
	points: (percent: number) => `${percent} of 100 points.`,
	unansweredCount: 'A question without an answer counts as not right.',
	finish: 'Finish and see the answers',
	finishNote: 'After that, no answer can be changed.',
	restart: 'Begin again',
	restartNote: 'All answers to this set are forgotten here.',
	restartSure: 'Forget them and begin again',
	handIn: 'Hand in to your teacher',
	handInHelp:
		'Makes a code with your answers. Your teacher pastes it on the page “Collect”, on the device that gave this set out.',
	name: 'Nickname or number',
	make: 'Make my code',
	code: 'Your code',
	copy: 'Copy the code',
	copied: 'Copied. Paste it where your teacher asked for it.',
	notCopied: 'The browser did not copy it. Mark the code and copy it by hand.',
	file: 'Save as a file',
	fileName: 'close-call-hand-in.txt',
	saved: 'The file is handed to your browser.',
	ownWords: 'What you wrote in your own words is not in the code.',
	saveWritten: 'Save what I wrote as a file',
	embed: {
		title: 'A set in a frame',
		untitled: 'A set of questions',
		keyless: 'The teacher keeps some answers of this set, so it cannot be played in a frame.',
		open: 'Open it as a page of its own',
		openWhole: 'Open this in Close Call'
	}
};
