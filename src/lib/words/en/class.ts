// What a class's codes, links and files may be told they are not. One text for each code of `lib/class`.
type Params = Record<string, string | number>;

const issues: Record<string, (params: Params) => string> = {
	'not-a-link': () => 'This is not a code or link of this app.',
	damaged: () =>
		'A part of it is missing or changed. Copy or scan it again, from the first sign to the last.',
	'newer-version': () => 'It comes from a newer version of this app. Reload the page to get it.',
	'too-large': () => 'It holds more than one set can need.',
	'unknown-question': ({ count }) =>
		`This copy of the app is older than the set and lacks ${count} of its questions. Reload the page while online.`,
	'unknown-set': () =>
		'This copy of the app does not know the set of this code. Reload the page while online.',
	'questions-differ': () =>
		'Some questions read otherwise on the teacher’s device. Reload the page while online to get the newest.',
	'bank-differs': () =>
		'This copy of the app is not the teacher’s, but these questions are the same.',
	'other-set': ({ label }) =>
		label ? `It answers another set (class: ${label}).` : 'It answers another set.',
	'other-class': () => 'It was sealed for another class. Open the file of that class.',
	'needs-class-file': () => 'It is sealed. Open your class file first.',
	'not-a-class-file': () => 'This is not a class file.',
	'needs-copy': () =>
		'It holds questions of your own without their answers. Open the copy with answers that you saved where you made the set.',
	'is-set': () =>
		'This is the link of the set, not a hand-in. Ask for the code that the student gets at the end.',
	'is-release': () =>
		'This is the link that releases the answers, not a hand-in. Ask for the code that the student got at the end.',
	capitals: () =>
		'All its letters became capitals, so it cannot be read any more. Ask for it again, or for the saved file.',
	'no-hand-in': () => 'There is no hand-in in this file.',
	mistyped: ({ groups }) =>
		`Check ${String(groups).includes(',') ? 'groups' : 'group'} ${groups}: a sign there is not right.`,
	'typed-length': ({ groups, expected }) =>
		`The code has ${groups} groups, and a code for this set has ${expected}. One may be missing, or it is for another set.`,
	'typed-text': ({ count }) =>
		`No typed code: ${count} of the questions take an answer in the student’s own words.`,
	'typed-sealed': () => 'No typed code: hand-ins of this class are sealed.',
	'broken-zip': () => 'The archive is damaged or not complete. Download it again.',
	'zip-bomb': () => 'The archive unpacks to more than a class can hand in.',
	'zip-path': () => 'The archive holds a path that leads outside of it.'
};

export const classroom = {
	issues,
	issue: (code: string, params: Params = {}) => issues[code]?.(params) ?? code,
	// Over the columns of a class's tables, on the screen, on paper and in CSV.
	headings: {
		label: 'Class',
		name: 'Student',
		points: 'Points',
		outOf: 'Out of',
		seen: 'Seen',
		right: 'Right',
		sureButWrong: 'Sure but wrong',
		unsealed: 'Came unsealed',
		yes: 'yes',
		misses: 'Missed',
		whole: 'Whole set',
		percent: 'Percent',
		unanswered: 'Unanswered',
		question: 'Question',
		place: 'Place',
		prompt: 'Text',
		mean: 'Score in %',
		seconds: 'Seconds',
		separates: 'Separates (rough)',
		answers: 'Answers',
		numbered: (place: number) => `Q${place}`
	}
};
