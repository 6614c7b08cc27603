import { plural } from './intl';

const questions = (count: number) => plural(count, { one: '# question', other: '# questions' });
const minutes = (count: number) => plural(count, { one: '# minute', other: '# minutes' });
const size = (count: number, time: number) =>
	count ? `${questions(count)}, about ${minutes(time)}` : 'No questions yet';

export const desk = {
	intro: (count: number) =>
		`Take a ready-made set, or make your own from ${count} questions. Sets stay in this browser.`,
	size,
	shortSize: (count: number, time: number) => `${questions(count)} · ${time} min`,
	ready: 'Ready-made sets',
	others: 'Also here',
	collect: 'Collect hand-ins',
	vetting: 'For principals and parents',
	readyPrint: (title: string) => `Print ‘${title}’`,
	readySend: (title: string) => `Send to ...: ‘${title}’`,
	readyShare: (title: string) => `Share ‘${title}’ with a class`,
	readyMore: (title: string) => `More ways to use ‘${title}’`,
	print: 'Print',
	share: 'Share',
	more: 'More',
	adapt: 'Change it',
	lesson: 'Lesson plan',
	present: 'Present',
	tryIt: 'Try it as a student',
	bank: 'All questions',
	search: 'Search questions',
	filters: (on: number) => (on ? `Filters (${on} on)` : 'Filters'),
	filter: {
		place: 'Place',
		point: 'About',
		kind: 'Kind',
		level: 'Level',
		skill: 'Reading skill',
		standard: 'Standard'
	},
	all: {
		place: 'Any place',
		point: 'Anything',
		kind: 'Any kind',
		level: 'Any level',
		skill: 'Any skill',
		standard: 'Any standard'
	},
	groups: { claims: 'Claims', terms: 'Words', skills: 'Reading skills' },
	sorts: 'About which sort of statement',
	/** What somebody may type who looks for such a statement. */
	sortWords: {
		fact: 'fact checkable can be checked',
		opinion: 'opinion judgment',
		motive: 'motive guess at motives',
		prediction: 'prediction forecast',
		label: 'label name for people'
	},
	own: 'Own question',
	ownShort: 'Own',
	ownPlace: 'Own questions',
	found: (count: number, all: number) =>
		count === all ? `${questions(all)}` : `${count} of ${questions(all)}`,
	noneFound: 'No question fits. Take a word or a filter away.',
	clearFilters: 'Clear filters',
	addAll: (count: number) => plural(count, { one: 'Add this one', other: 'Add these #' }),
	pick: (prompt: string) => `In your set: ${prompt}`,
	marks: 'What the marks mean',
	previewTitle: 'As a student sees it',
	answer: 'Give this answer',
	again: 'Answer again',
	right: 'Show the right answer',
	previous: 'Previous',
	next: 'Next',
	putIn: 'Add to the set',
	takeOut: 'Take out of the set',
	unreachable:
		'The question could not be fetched. Check the connection and try again, or reload the page.',
	tray: 'Your set',
	draw: {
		title: 'Draw a set by lot',
		each: 'How many',
		by: 'Of each',
		groups: { place: 'place', sort: 'sort of statement', level: 'level' },
		seed: 'Seed',
		seedHow: 'The same seed draws the same questions. Empty: a new one.',
		go: (count: number) => `Draw from these ${count}`,
		setTitle: (each: string, by: string) => `${each} of each ${by}`,
		told: (each: string, by: string, seed: string) =>
			`Drawn by lot: ${each} of each ${by}, seed ‘${seed}’.`
	},
	openTray: 'Your set',
	which: 'Set',
	newTitle: (number: number) => plural(number, { one: 'My set', other: 'My set #' }),
	copyTitle: (title: string) => `${title} (copy)`,
	title: 'Title',
	instructions: 'Instructions for students',
	options: 'Instructions and options',
	mode: 'Students',
	modes: {
		practise: 'practice, with help and a second try',
		check: 'check themselves, with answers at the end'
	},
	shuffle: 'Ask in another order each time',
	certainty: 'Ask how sure they are',
	create: 'New set',
	duplicate: 'Duplicate',
	remove: 'Remove set',
	reallyRemove: (title: string, own: number) =>
		`Remove ‘${title}’ with ${plural(own, { one: 'the question you wrote', other: 'the # questions you wrote' })}? They are nowhere else; Undo works until you leave this page.`,
	yesRemove: 'Remove it',
	keep: 'Keep it',
	empty:
		'Tick questions in the list, or begin with a ready-made set. With nothing ticked, files hold all questions.',
	list: 'Questions in order',
	drag: 'Drag to another place',
	up: (prompt: string) => `Move up: ${prompt}`,
	down: (prompt: string) => `Move down: ${prompt}`,
	takeOutOf: (prompt: string) => `Take out: ${prompt}`,
	look: (prompt: string) => `Look at: ${prompt}`,
	points: 'Points',
	pointsFor: (prompt: string) => `Points for: ${prompt}`,
	badPoints: (given: string) =>
		`‘${given}’ is no number of points. Write a number such as 2 or 0.5; the old one still counts.`,
	write: 'Write a question',
	toolsOf: (prompt: string) => `More for: ${prompt}`,
	swap: 'Swap',
	swapOf: (prompt: string) => `Swap for another like it: ${prompt}`,
	edit: 'Edit',
	editOf: (prompt: string) => `Edit: ${prompt}`,
	copyOf: (prompt: string) => `Edit a copy of: ${prompt}`,
	noSet:
		'There is no such set in this browser. It may have been made on another device, or removed.',
	gone: 'This question is no longer among ours. Take it out, or put another in its place.',
	cards: (count: number) =>
		plural(count, { one: 'and # card of your own', other: 'and # own cards' }),
	files: 'Use this set',
	filesAll: 'All questions as files',
	unreadable: (count: number) =>
		plural(count, {
			one: 'One set in this browser cannot be read. It is still there, untouched.',
			other: '# sets in this browser cannot be read. They are still there, untouched.'
		}),
	saveUnreadable: 'Save what is there as a file',
	unreadableFile: 'close-call-sets-as-stored.txt',
	newer:
		'Some sets come from a newer version of this app. Reload the page to get it; nothing is lost.',
	said: {
		added: (count: number) => `${questions(count)} added.`,
		out: (count: number) => `${questions(count)} taken out.`,
		moved: (place: number, of: number) => `Now ${place} of ${of}.`,
		renamed: 'Title changed.',
		changed: 'Changed.',
		created: 'New set.',
		duplicated: (title: string) => `‘${title}’ is now your set.`,
		removed: (title: string) => `‘${title}’ removed.`,
		swapped: 'Swapped for another like it.',
		noOther: 'There is no other question like it.',
		undone: 'Undone.'
	}
};
