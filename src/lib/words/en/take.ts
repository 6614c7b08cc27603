import { list, plural } from './intl';

const counted = (count: number) => plural(count, { one: '# question', other: '# questions' });

export const take = {
	title: 'A set from your teacher',
	opening: 'Opening the set …',
	noScript: 'Taking a set needs JavaScript.',
	none: 'Or open the link of your teacher, or scan the code with your camera.',
	paste: 'Or paste the link or code here',
	open: 'Open',
	short: 'Type the short code',
	shortHelp:
		'From the board or your slip: five or ten letters, such as K7Q2X, or a row of words, of which the first four letters each are enough.',
	join: 'Go',
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
			'This set was made with another edition of the questions than the one on this device: some of them have changed. You can go on, but tell your teacher. Better: open the app once with a network, then open the set again.',
		'bank-differs':
			'The app on this device is another version than your teacher’s. The questions of this set are the same.',
		mistyped:
			'A letter of this short code is not right. Compare it with the board or your slip; O counts as 0, and I and L as 1.',
		'unknown-set':
			'The copy of the app on this device does not know the set of this code yet. Open the app once with a network, then type the code again.',
		'other-set':
			'These answers belong to a set that was not taken on this device, or not with these questions.',
		unreachable:
			'A part of the app could not be fetched. Check the connection and try again, or reload the page; your answers are kept.'
	} as Record<string, string>,
	wordIssues: {
		'unknown-word': ({ at, word, meant }) =>
			`Word ${at}, “${word}”, is in no code. ${
				meant ? `Did you mean “${meant}”?` : 'Compare it with the board or your slip.'
			}`,
		'wrong-word': ({ at, word, meant }) =>
			`These words do not fit together. Is word ${at} “${meant}” rather than “${word}”?`,
		'wrong-words': ({ count }) =>
			`These ${count} words do not fit together: one is missing, wrong or in another’s place. Compare them with the board or your slip.`
	} as Record<string, (params: Record<string, string | number>) => string>,
	use: (word: string) => `Use “${word}”`,
	retry: 'Try again',
	heading: (title: string | undefined, label: string) =>
		[label, title ?? 'A set from your teacher'].filter(Boolean).join(' · '),
	holds: (count: number, teachers: number) =>
		teachers
			? `${counted(count)}, ${teachers} of them written by your teacher.`
			: `${counted(count)}.`,
	before: {
		about: (title: string, author: string, publisher: string) =>
			`About the essay “${title}” by ${author}, ${publisher}. Have it at hand, on paper or in another tab.`,
		inOurWords: 'Line by line in our words',
		asked: 'What is asked',
		minutes: (count: number) =>
			plural(count, { one: 'About # minute.', other: 'About # minutes.' }),
		modes: {
			practise: 'After each question you see what is right, and why.',
			check: 'What is right you see once your teacher releases the answers.'
		},
		certainty: 'How sure you are of each answer: one more tap.',
		changeable: 'You can go back and change any answer until you hand in.',
		movesOn:
			'One tap on an answer leads to the next question. You can go back and change any answer until you hand in.',
		kept: 'What is kept',
		here: 'Your answers stay on this device until you hand in. Nothing is sent by itself.',
		handed: (parts: (false | 'name' | 'time')[]) => {
			const said = { name: 'a nickname or number', time: 'about how long each question took' };
			const asked = parts.flatMap((part) => (part ? said[part] : []));
			return asked.length
				? `With your answers you hand in ${list(asked)}.`
				: 'You hand in without a name.';
		},
		begin: 'Begin'
	},
	later: 'Kept. Your teacher’s device knows the answer.',
	overview: 'All questions',
	changeable: 'Until you hand in you can change any answer.',
	handIn: 'Hand in',
	handInTitle: 'Hand in',
	goes: 'This goes to your teacher, when you show, send or paste it:',
	parts: {
		answers: (answered: number, of: number) => `your answers to ${answered} of ${of} questions`,
		written: 'of what you wrote in your own words only how you judged it',
		certainty: 'how sure you were',
		time: 'about how long each question took',
		name: 'the name or number that you type here',
		label: (label: string) => `the name of the class, ‘${label}’`
	},
	written:
		'What you wrote stays on this device. If your teacher is to read it, save it as a file and send that.',
	writtenCode: 'For your teacher’s device:',
	judgedBy: 'Your teacher judged:',
	judgments: { yes: 'Yes', partly: 'Partly', no: 'No' },
	nothing: 'Nothing goes anywhere by itself, and nothing else about you is in it.',
	sealed: 'Only your teacher can open it.',
	cannotSeal:
		'This phone cannot close it so that only your teacher can open it. Save it as a file and give the file to your teacher.',
	name: 'Nickname or number',
	nameHelp: 'As your teacher told you; about 20 letters, in other alphabets 10.',
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
	whose: (name: string) => `These are the answers of ‘${name}’.`,
	seeOther: (name: string) =>
		name ? `See the answers of ‘${name}’` : 'See other answers on this device',
	notMe: (name: string) => `Not ${name}? Begin your own`,
	begun: (name: string, date: string, answered: number, of: number) =>
		`${name ? `${name}, begun` : 'Begun'} ${date}, ${answered} of ${of} answered`,
	goOn: 'Sets on this device',
	released: 'Your teacher has released the answers',
	releasedScore: (right: number, of: number) => `${right} of ${of} right.`,
	classSure: {
		title: 'What your class was sure of',
		from: (students: number) =>
			`Over all questions and ${students} students together; nobody’s own answers can be seen in it.`,
		right: (right: number, of: number) => `${right} of ${of} right.`,
		own: (right: number, of: number) => `You: ${right} of ${of}.`
	},
	releasedNone: 'Not answered. What would be right:',
	releasedUnseen: (count: number) => `${count} not answered.`,
	yours: 'Your answer',
	practised: (right: number, of: number) => `Right so far: ${right} of ${of}.`
};
