import { list, plural } from './intl';

const answers = (count: number) => plural(count, { one: '# answer', other: '# answers' });

/** Keeping answers, moving them to another device, and several notebooks. */
export const keep = {
	title: 'Keep and move',
	link: 'Keep and move your answers',
	intro: 'What you answer is stored in this browser, on this device, and nowhere else.',
	have: (count: number) => `${answers(count)} here.`,
	stays: 'The browser has agreed not to remove them when space runs short.',
	mayGo: 'The browser may remove them when space runs short. A file keeps them safe.',
	risks: {
		'seven-days':
			'Safari and other browsers on iPhone and iPad may delete everything after seven days of use without a visit here. The app on the home screen is not affected.',
		guest:
			'This may be a private or guest window. What you answer here is gone when the window closes.'
	},
	wayOut: 'Save a file, or move your answers to the app on the home screen or to another device.',
	always:
		'A private window, or a guest on a shared computer, forgets everything when it is closed. Save a file before that.',
	dismiss: 'All right',

	save: 'Save everything as a file',
	saveHelp:
		'One file with all answers, cards, notes, settings, your reading and your own copy of the essay; sets taken, with the name typed there; and on a teacher’s device sets, classes and all hand-ins with the students’ nicknames, and class lists. Anyone who has it can read it.',
	fileName: 'close-call',
	saved: (count: number) => `The file holds ${answers(count)}. Look among your downloads.`,

	bring: 'Bring in a file',
	bringHelp:
		'A file saved here or on another device. Nothing here is lost: both histories become one.',
	choose: 'Choose a file',
	drop: 'or drop it here',
	found: (found: number, fresh: number) =>
		`${answers(found)} in it, ${fresh === 0 ? 'none of them new here' : `${fresh} new here`}.`,
	made: (date: string) => `Saved ${date}.`,
	alsoSettings: 'Use its settings',
	alsoCopy: 'Use its copy of the essay',
	add: (fresh: number) => (fresh === 0 ? 'Bring it in' : `Bring in ${answers(fresh)}`),
	nothing: 'Everything in it is here already.',
	added: (count: number, total: number) =>
		`${count === 0 ? 'No new answers' : `${answers(count)} added`}. You have ${answers(total)} now.`,
	others: (count: number) =>
		plural(count, {
			one: '# other saved thing was added.',
			other: '# other saved things were added.'
		}),
	full: 'They do not fit: the storage for this app is full. Nothing was changed. Save a file, then remove a notebook or erase what you no longer need, and try again.',
	unkept: 'They are here until you close this page: the browser does not store them. Save a file.',
	issues: {
		unreadable: 'The file could not be opened. Check that it is still there and try again.',
		'too-long': 'The file is too large to be one of ours. Choose the file you saved here.',
		'not-json':
			'The file is not one of ours, or is cut off at the end. Nothing was changed. Choose the file named close-call-….json, or save it again.',
		'not-a-backup':
			'The file holds something else. Nothing was changed. Choose the file named close-call-….json.',
		newer: 'The file comes from a newer version of this app. Reload this page, then try again.',
		changed: 'The file was changed after it was saved. What can be read of it is shown here.'
	},
	left: (left: number, of: number, at: number) =>
		`${left} of its ${of} entries cannot be read and are left out. The first of these is number ${at}. The rest can be brought in.`,

	move: 'Move to another device',
	moveHelp:
		'Without a file: this device shows a code, the other one reads it. Open this page on both. The answers stay here too.',
	show: 'Show the code',
	hide: 'Close',
	read: 'Read a code',
	part: (at: number, of: number) => `Part ${at} of ${of}`,
	partLabel: (at: number, of: number) => `QR code, part ${at} of ${of} of your answers`,
	oneLabel: 'QR code with your answers',
	pause: 'Pause',
	goOn: 'Go on',
	previous: 'Previous part',
	next: 'Next part',
	copy: 'Copy as text',
	copied: 'Copied. Paste it on the other device, under Read a code.',
	copyByHand: 'The browser does not let the app copy. Select the text and copy it.',
	codeText: 'The code as text',
	empty: 'There are no answers to move yet.',
	making: 'Making the code ...',
	paste: 'Paste a code',
	pasteHelp: 'Or paste the text of the code',
	use: 'Use it',
	camera: 'Use the camera',
	parts: (got: number, of: number) => `${got} of ${of} parts read.`,
	stillMissing: (missing: number[]) =>
		missing.length > 6
			? `${missing.length} still to come.`
			: `Still to come: ${list(missing.map(String))}.`,
	codes: {
		foreign:
			'That code is not from this page. Open “Keep and move” on the other device and show its code.',
		damaged: 'That part was not read correctly. Hold still, or copy it again.',
		newer: 'That code comes from a newer version of this app. Reload this page, then try again.',
		other:
			'That part belongs to another code. The parts read before are put away, and reading starts over with this one.',
		broken: 'All parts are here, but they do not fit together. Read the code again from the start.'
	},
	emptyPaste: 'There is no text yet. Paste the code first.',
	again: 'Start again',

	notebooks: 'Notebooks',
	notebooksHelp:
		'Not you? A fresh notebook keeps your answers apart from those of others who use this browser. Anyone who uses this browser can open all of them.',
	fresh: 'Start a fresh notebook',
	freshTitle: 'Start a fresh notebook?',
	freshBack: (name: string) =>
		`Everything in ${name} stays in it. To come back to it, open Me, then “Keep and move”, and tap “Open ${name}”.`,
	freshYes: 'Start it',
	current: 'Open now',
	open: (name: string) => `Open ${name}`,
	unnamed: (number: number) => `Notebook ${number}`,
	holds: (count: number, last?: string) =>
		count === 0 ? 'No answers yet' : [answers(count), last].filter((part) => part).join(' · '),
	rename: 'Name of this notebook',
	renameSave: 'Save the name',
	renamed: 'Saved.',
	remove: (name: string) => `Remove ${name}`,
	removed: (name: string) => `${name} is removed. You can undo this until you leave the page.`,
	back: 'It is back.',

	erase: 'Erase',
	eraseHelp: 'Removes it from this browser. You can undo it until you leave the page.'
};
