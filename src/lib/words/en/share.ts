import { plural } from './intl';

const questions = (count: number) => plural(count, { one: '# question', other: '# questions' });

export const share = {
	title: 'Give to a class',
	noScript: 'Giving a set to a class needs JavaScript.',
	none: 'This address names no set. Choose or make one at the teacher’s desk.',
	toDesk: 'To the teacher’s desk',
	opening: 'Opening the set …',
	holds: (title: string, count: number) => `‘${title}’, ${questions(count)}.`,
	own: (count: number) =>
		plural(count, {
			one: 'One of them is your own, so the set travels as a longer link. Students see it marked as written by you.',
			other:
				'# of them are your own, so the set travels as a longer link. Students see them marked as written by you.'
		}),
	label: 'Class',
	labelHelp: 'Such as Period 3; about 20 letters. Hand-ins are sorted by it.',
	labelCut: (label: string) => `Too long: the class will be called ‘${label}’.`,
	mode: 'Students',
	modes: {
		practise: 'practice: they see after each question what is right',
		check: 'are checked: they see what is right after you release the answers'
	},
	ask: 'Ask and send along',
	options: {
		shuffle: 'Questions and options in another order for each student',
		certainty: 'How sure they are of each answer',
		name: 'A nickname or number',
		time: 'About how long each question took'
	},
	nameOff: 'Without a name you see how the class did, and not who.',
	titled: 'Send title and instructions along (a longer link)',
	seal: 'Only I can open what they hand in',
	sealHelp:
		'You save a small class file. It opens the hand-ins on any device of yours; without it nobody can open them, you neither. Typed codes are then not possible.',
	cannotSeal:
		'This browser, or this address without https, cannot do that. Leave it off, or open the page elsewhere.',
	makeFile: 'Make a class file and save it',
	openFile: 'Open a class file I have',
	fileName: (label: string) => `close-call-class${label && `-${label}`}.json`,
	fileMade: (name: string) =>
		`${name} is handed to your browser. Keep it where only you get at it.`,
	fileOpen: (label: string) =>
		label ? `The class file of ‘${label}’ is open.` : 'The class file is open.',
	fileMissing: 'Make or open a class file first.',
	make: 'Make the link',
	ready: 'Give it to them',
	forClass: (label: string) => (label ? `For ${label}.` : 'For any class.'),
	qr: (length: number) => `QR code of the link, ${length} letters`,
	long: (length: number) =>
		`The link has ${length} letters: more than phones read from a QR code. Send it, paste it where your class finds it, or give it as a file.`,
	dense: 'A long link makes a fine-grained code: let students come close to it.',
	reach: {
		device: (origin: string) =>
			`This page is open at ${origin}, which only this computer can open. Before you print or send anything, open the app at the address that your students can reach, and give the set from there.`,
		network: (origin: string) =>
			`This page is open at ${origin}, an address of your own network. Students on another network, at home or on mobile data, cannot open it.`,
		plain: (origin: string) =>
			`This page is open at ${origin}, without https. Students can take the set, but not without a network, and nothing can be sealed. Use the https address if there is one.`
	},
	typed: 'A short code to type',
	typedHelp:
		'Students type it on that page. It leaves out the name of the class: what they hand in is put under the class you gave the set to, if it is only one.',
	wordsHelp:
		'Small letters or capitals, with commas or without, all is right, and so are only the first four letters of each word.',
	typedNot: {
		sealed: 'A class that is sealed has no code to type. Use the link or its QR code.',
		own: 'Questions or points of your own fit no code that can be typed. Use the link or its QR code.',
		order:
			'Twelve words, the longest code to type, hold this many questions only in the order of our list. Yours is another; use the link or its QR code.',
		long: 'Twelve words, the longest code to type, hold 14 of our questions in the order of our list, or 10 in another. For this set use the link, its QR code or the file.'
	},
	type: 'Or type',
	then: 'and there the code',
	thenWords: (count: number) => `and there these ${count} words:`,
	embed: {
		title: 'Put it on a web page',
		about:
			'This markup shows the set inside a page of yours that takes HTML. There it keeps nothing: an answer is gone when the page is left, but a code to hand in can be made.',
		code: 'Markup for a web page',
		copy: 'Copy the markup',
		file: 'close-call-frame.txt'
	},
	link: 'The link',
	copy: 'Copy the link',
	copied: 'Copied.',
	notCopied: 'The browser did not copy it. Mark the link and copy it by hand.',
	large: 'Show it large',
	close: 'Close',
	file: 'Save the link as a file',
	linkFile: 'close-call-set.txt',
	copyFile: 'Save my copy, with answers',
	copyHelp:
		'My copy is for you alone: open it on another device to collect there. It holds the answers.',
	copyName: 'close-call-set-with-answers.txt',
	saved: (name: string) => `${name} is handed to your browser.`,
	collect: 'Collect what they hand in',
	kept: 'This browser remembers the set, so that you can collect here.',
	near: 'The room for classes on this device is nearly full. Erase one you no longer need on the page where you collect.',
	paper: 'On paper',
	papers: { poster: 'A poster for the wall', slips: 'Slips to hand out, eight to a page' },
	print: 'Print',
	posterHow:
		'Point your phone’s camera at the code and open the link. No account, nothing to install.',
	offline: 'Once open, it works without a network.',
	poster: 'A set from your teacher',
	honest: 'What this is good for',
	honesty: [
		'It is good for learning and talk, not for marks: anyone can read the answers to the app’s own questions in an app that has no server, and hand-in codes can be forged.',
		'Nothing is sent by itself. The set is in the link, behind its #, a part that browsers do not send. Students hand in to you directly. The computer that serves this page sees a visitor’s address, and no answer.',
		'A link stays in browsers’ histories and in the tool you send it with. Let students use a nickname or number.'
	]
};
