import { plural } from './intl';

export const notes = {
	title: 'My notes',
	intro:
		'What you wrote under “I read it differently”. Your notes stay in this browser; nobody sees them unless you share them yourself.',
	empty:
		'No notes yet. After an answer, open “I read it differently” and write down how you read the line.',
	noScript: 'Notes need JavaScript. Read and the word list work without it.',
	begin: 'Start the quiz',
	label: 'How do you read it?',
	hint: 'In your own words. It stays in this browser and changes no score.',
	count: (written: number, most: number) => `${written} of ${most} characters`,
	keep: 'Keep the note',
	kept: 'Kept.',
	remove: 'Remove the note',
	removed: 'The note is removed.',
	undo: 'Undo',
	all: 'All my notes',
	read: 'Read',
	again: 'Ask me again',
	about: (stem: string) => `: ${stem}`,
	edit: 'Change or remove',
	gone: 'A question that is no longer in the app',
	share: 'Share them, if you like',
	shareIntro: (count: number) =>
		plural(count, {
			one: 'Your note with its question.',
			other: 'Your # notes with their questions.'
		}),
	copy: 'Copy as text',
	copied: 'Copied. Paste it where you want it.',
	notCopied: 'This browser did not let the app copy. Download the file instead.',
	download: 'Download as a file',
	fileName: 'close-call-notes.txt',
	question: 'Question',
	mine: 'My note'
};
