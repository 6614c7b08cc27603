import { plural } from './intl';

const counted = (count: number) => plural(count, { one: '# question', other: '# questions' });

export const take = {
	title: 'A set from your teacher',
	opening: 'Opening the set …',
	noScript: 'Taking a set needs JavaScript.',
	none: 'Open the link of your teacher, or scan the code with your camera.',
	paste: 'Or paste the link or code here',
	open: 'Open',
	scan: 'Scan with this page',
	issues: {
		'not-a-link':
			'This is no link to a set: a part of it is missing, or it is something else. Copy the whole link, or scan the code again.',
		'is-hand-in':
			'This link is a hand-in: somebody’s answers, for the teacher who gave the set. Send it to that teacher; here it opens nothing. To take the set, open the link that the teacher gave.',
		damaged:
			'This link was changed on its way: a letter is missing or different. Copy the whole link, or scan the code again.',
		'newer-version':
			'This link was made by a newer version of the app. Reload this page to get it, with a network.',
		'unknown-question':
			'This set has questions that the copy of the app on this device does not have yet. Open the app once with a network, then open the link again.',
		'questions-differ':
			'Some questions were changed since the copy of the app on this device was made. You can go on, but tell your teacher. Better: open the app once with a network, then open the link again.',
		'bank-differs':
			'The app on this device is another version than your teacher’s. The questions of this set are the same.',
		'other-set':
			'These answers belong to a set that was not taken on this device, or not with these questions.',
		unreachable:
			'A part of the app could not be fetched. Check the connection and try again, or reload the page; your answers are kept.'
	} as Record<string, string>,
	retry: 'Try again',
	heading: (title: string | undefined, label: string) =>
		[label, title ?? 'A set from your teacher'].filter(Boolean).join(' · '),
	holds: (count: number, teachers: number) =>
		teachers
			? `${counted(count)}, ${teachers} of them written by your teacher.`
			: `${counted(count)}.`,
	teachers: 'Written by your teacher, not by Close Call',
	later: 'Kept. Your teacher’s device knows the answer.',
	keep: 'Keep answer',
	next: 'Next',
	toEnd: 'To the end',
	skip: 'Skip',
	all: 'All questions',
	overview: 'All questions',
	answeredOf: (answered: number, of: number) => `${answered} of ${of} answered.`,
	goTo: (number: number) => `Question ${number}`,
	answered: 'answered',
	unanswered: 'not answered',
	unansweredNote: 'A question without an answer does not count as wrong.',
	changeable: 'Until you hand in you can change any answer.',
	handIn: 'Hand in',
	handInTitle: 'Hand in',
	goes: 'This goes to your teacher, when you show, send or paste it:',
	parts: {
		answers: (answered: number, of: number) => `your answers to ${answered} of ${of} questions`,
		certainty: 'how sure you were',
		time: 'about how long each question took',
		name: 'the name or number that you type here',
		label: (label: string) => `the name of the class, ‘${label}’`
	},
	nothing: 'Nothing goes anywhere by itself, and nothing else about you is in it.',
	sealed: 'Only your teacher can open it.',
	cannotSeal:
		'This phone cannot close it so that only your teacher can open it. Save it as a file and give the file to your teacher.',
	name: 'Nickname or number',
	nameHelp: 'As your teacher told you; about 20 letters, in other alphabets 10.',
	nameCut: (name: string) => `Too long: your teacher will see only ‘${name}’.`,
	nameMissing: 'Type a nickname or number first.',
	shareNotes: (count: number) =>
		plural(count, {
			one: 'Share my note “I read it differently”',
			other: 'Share my # notes “I read it differently”'
		}),
	make: 'Make my code',
	show: 'Show this to your teacher',
	code: (length: number) => `Code with your answers, ${length} letters`,
	notDrawn:
		'The picture of the code cannot be drawn without a network. Copy the code or save it as a file.',
	copy: 'Copy the code',
	copyLink: 'Copy as a link',
	file: 'Save as a file',
	fileName: 'close-call-hand-in.txt',
	copied: 'Copied. Paste it where your teacher asked for it.',
	notCopied: 'The browser did not copy it. Mark the code below and copy it by hand.',
	saved: 'The file is handed to your browser.',
	typed: 'To read out or write down',
	typedHelp: 'Groups of five; your teacher types them in. Your name is not in it.',
	handed: 'You have made your code. If you change an answer, make a new one: the newest counts.',
	again: (turn: number) => `Hand-in number ${turn}.`,
	back: 'Back to the questions',
	made: 'You have made your code. If you change an answer, make a new one.',
	showCode: 'Show my code',
	seeReleased: 'See the answers',
	restart: 'Another student on this device? Begin again',
	restarted: 'Begun for another student.',
	begun: (date: string, answered: number, of: number) =>
		`Begun ${date}, ${answered} of ${of} answered`,
	goOn: 'Sets on this device',
	released: 'Your teacher has released the answers',
	releasedScore: (right: number, of: number) => `${right} of ${of} right.`,
	releasedNone: 'Not answered. What would be right:',
	releasedUnseen: (count: number) => `${count} not answered.`,
	yours: 'Your answer',
	practised: (right: number, of: number) => `Right so far: ${right} of ${of}.`
};
