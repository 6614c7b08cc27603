import { list, plural } from './intl';

const handIns = (count: number) => plural(count, { one: '# hand-in', other: '# hand-ins' });
const students = (count: number) => plural(count, { one: '# student', other: '# students' });

export const collect = {
	title: 'Collect',
	noScript: 'Collecting needs JavaScript.',
	opening: 'Opening …',
	none: 'No set was given to a class from this browser yet.',
	toDesk: 'Choose a set to give',
	which: 'Set',
	option: (title: string, labels: readonly string[], date = '') =>
		[title, list(labels), date].filter(Boolean).join(' · '),
	unreadable: (count: number) =>
		plural(count, {
			one: 'One set kept here cannot be read by this version of the app. It is left as it is.',
			other:
				'# sets kept here cannot be read by this version of the app. They are left as they are.'
		}),
	elsewhere: 'Given from another device?',
	elsewhereHelp:
		'Paste the link of the set, or open the copy with answers that you saved where you made it.',
	elsewhereLink: 'Link of the set',
	openCopy: 'Open my copy',
	use: 'Collect for this set',
	locked:
		'These hand-ins are sealed. Open the class file to collect and to see them; once is enough while this page is open.',
	openFile: 'Open the class file',
	otherFile: 'This is the file of another class. It does not open these hand-ins.',
	openFirst: 'A student’s link has come. Open the class file, and it is collected.',
	ways: 'Ways to collect',
	camera: 'With the camera',
	start: 'Start the camera',
	stop: 'Stop the camera',
	sound: 'A sound for each code',
	collected: (count: number) => `${handIns(count)} collected`,
	paste: 'Paste codes or links',
	pasteHelp: 'One or many, a whole column of a sheet too.',
	pasteDo: 'Collect these',
	files: 'Open files',
	filesHelp:
		'Files that students saved, or the zip of text submissions from Canvas or Moodle. Many at once is fine.',
	filesDo: 'Choose files',
	typed: 'Type a code',
	typedHelp: (groups: number) =>
		`${groups} groups of five, as the student reads them out. Name and class are not in the code.`,
	typedName: 'Nickname or number',
	typedLabel: 'Class',
	typedCode: 'Code',
	typedDo: 'Collect it',
	typedMissing: 'Type the code first.',
	/** What became of what came: new, changed, there already, not counted. */
	told: ({
		fresh,
		newer,
		same,
		written = 0,
		odd
	}: {
		fresh: number;
		newer: number;
		same: number;
		written?: number;
		odd: number;
	}) =>
		[
			fresh && `${fresh} new`,
			newer && `${newer} newer from students who are here already: the newest counts`,
			same && `${same} here already, counted once`,
			written && plural(written, { one: '# answer in own words', other: '# answers in own words' }),
			odd && `${odd} not counted`
		]
			.filter(Boolean)
			.join('. ') + '.',
	from: (name: string, label: string) => list([name, label]),
	nothingFound: 'No code was found in this.',
	at: (at: string) =>
		at.startsWith('line.')
			? `Line ${at.slice(5)}`
			: ({ camera: 'Camera', link: 'Link', typed: 'Typed code', kept: 'Kept here' }[at] ?? at),
	renamed: (from: string, to: string) =>
		`‘${to}’ handed in what ‘${from}’ had begun, and now stands for both. Two students on one device? The second taps “Another student on this device? Begin again”.`,
	twice: (name: string) =>
		`Somebody called ‘${name}’ was here already. Both stand in the table; if it is the same student, say so there.`,
	unsealed: (name: string) =>
		`The hand-in of ‘${name}’ came without the seal of this class: others could read it, or make one in that name. The table marks it.`,
	sameStudent: 'The same student?',
	sameStudentAs: (name: string, other: string) => `${name}: the same student as ${other}?`,
	joined: (name: string) => `One student now: of ‘${name}’ the newest hand-in counts.`,
	part: 'Two students?',
	partOf: (name: string) => `${name}: two students?`,
	parted: (name: string) => `Hand-ins under ‘${name}’ count apart again.`,
	undone: 'Undone.',
	isHandIn:
		'This link is a hand-in: a student’s answers for the teacher who gave the set. The set is not on this device.',
	isHandInStudent: 'If you are the student, send the link to your teacher; nothing of it is lost.',
	isHandInTeacher:
		'If you are the teacher, open the set below or use the device you gave it from: then the hand-in is collected. Until then it stays in the address of this page.',
	problems: 'Not counted',
	near: 'The room for hand-ins on this device is nearly full. Save the tables you need and erase a class.',
	results: 'What came in',
	empty:
		'Nothing collected yet. As soon as a first hand-in is here, this shows what the class misread.',
	classes: 'Class',
	all: (count: number) => `All (${count})`,
	noLabel: 'Without a class',
	counted: (count: number) => `${students(count)}.`,
	replaced: (count: number) =>
		plural(count, {
			one: '# earlier hand-in is kept and not counted: a newer one of the same student is.',
			other: '# earlier hand-ins are kept and not counted: newer ones of the same students are.'
		}),
	unseen: 'A question that a student did not answer counts nowhere.',
	again: 'Teach these places again',
	againNone: 'Nothing about a place in the essay was missed.',
	lost: (percent: number) => `${percent}% of the points lost`,
	followUp: 'Then ask:',
	byQuestion: 'By question',
	order: 'Order',
	orders: { missed: 'Most missed first', set: 'In the order of the set' },
	goOver: (count: number) =>
		plural(count, {
			one: 'Make a set of the one missed and present it',
			other: 'Make a set of the # most missed and present it'
		}),
	goOverTitle: (title: string) => `Missed: ${title}`,
	/** Where students judge themselves there is nothing right or wrong to count. */
	selfJudged: (seen: number) => `${seen} answered; not scored, students judged themselves`,
	seen: (seen: number, right: number) => `${right} of ${seen} right`,
	sureButWrong: (count: number) => `${count} sure, and not right`,
	seconds: (count: number) => `about ${count} s`,
	separates: (value: number) =>
		value < 0.1
			? 'Does not separate those who do well elsewhere from the others (rough)'
			: value < 0.3
				? 'Separates a little (rough)'
				: 'Separates well (rough)',
	share: (count: number, percent: number) => `${count} (${percent}%)`,
	right: 'right',
	answer: 'Answer',
	given: 'Given by',
	notes: 'Read differently',
	judging: 'How well the class judges itself',
	judged: (right: number, of: number) => `${right} of ${of} right`,
	judgingFew: (has: number, least: number) =>
		`From ${least} students who said how sure they were; so far ${has}.`,
	byPlace: 'By place',
	bySkill: 'By skill',
	byStandard: 'By standard that the questions support',
	group: 'Group',
	mean: 'Score',
	byStudent: 'By student',
	roster: {
		title: (label: string) =>
			label ? `Names for the numbers in ${label}` : 'Names for the numbers',
		label: 'Class list',
		help: 'Paste a number and a name on each line, such as 7 Ann Miller; names alone are numbered from 1. It stays in this browser: students, codes and links never see it. Tables that you save do have the names.',
		count: (count: number) => plural(count, { one: '# name.', other: '# names.' }),
		remove: 'Remove this list'
	},
	open: {
		title: 'In their own words',
		help: 'What students wrote is in no code. It comes with the file that they save as “what I wrote”, and stays on this device. What you judge goes along in the release link, under the numbers of attempts and without names; each student’s device shows its own.',
		model: 'A good answer',
		none: 'No file with what was written has come yet.',
		self: (judged: string) => `judged by the student: ${judged}`,
		judge: (name: string, criterion: string) => `${name}: ${criterion}`,
		judgments: { '': 'not yet', yes: 'yes', partly: 'partly', no: 'no' },
		released: (count: number) =>
			plural(count, {
				one: 'What you judged of # answer goes along.',
				other: 'What you judged of # answers goes along.'
			})
	},
	several: {
		title: 'Results over several sets',
		help: 'Percent of the points of each set. Students are the same where class and name are. An empty cell means not handed in.',
		all: 'All classes',
		none: 'Nothing with a name was handed in yet.',
		locked: (count: number) =>
			plural(count, {
				one: 'One set is sealed: open its class file above, then open this table again.',
				other: '# sets are sealed: open their class files above, then open this table again.'
			}),
		percent: (of: string | number) => `${of}%`,
		csv: 'Save this table (CSV)',
		file: 'close-call-sets-of-a-class.csv'
	},
	nobody: (attempt: number) => `no name ${attempt.toString(16)}`,
	csvStudents: 'Gradebook (CSV)',
	csvCanvas: 'Grades for Canvas (CSV)',
	csvGoogle: 'Grades for Google Sheets (CSV)',
	canvasHelp:
		'The gradebook opens in Google Sheets and Excel: points of the questions answered, points and percent of the whole set, and what was not answered. The file for Canvas goes in under Grades, Import, once the IDs of your Canvas export are filled in; there an unanswered question counts as 0. The file for Google Sheets has columns for last name, first name and e-mail address, to be filled in from your class list: nicknames tell no account.',
	canvasFile: 'close-call-canvas-grades.csv',
	googleFile: 'close-call-google-grades.csv',
	csvQuestions: 'By question (CSV)',
	statements: 'For a record store (xAPI)',
	statementsFile: 'close-call-class-xapi.json',
	studentsFile: 'close-call-students.csv',
	questionsFile: 'close-call-questions.csv',
	print: 'Print',
	release: 'Release the answers',
	releaseHelp:
		'With this link students open their own answers again, with what is right and why. It works on the device they took the set on.',
	releaseSure: (students: number) => `Tell them what the class was sure of (${students} students)`,
	releaseSureHelp: 'Totals over all questions only, and only from ten students up.',
	releaseFew: (least: number) =>
		`What the class was sure of can be told along from ${least} students who said how sure they were.`,
	releaseDo: 'Make the link that releases them',
	releaseFile: 'close-call-answers-link.txt',
	releaseQr: 'QR code that releases the answers',
	thisSet: 'This set',
	erase: 'Erase this set and its hand-ins',
	eraseOnly: (label: string) =>
		label ? `Erase ${label} only` : 'Erase those without a class only',
	eraseWhat: 'Erasing takes it from this browser only; students keep what they have.',
	erased: 'Erased.',
	restored: 'It is back.',
	honest:
		'Good for learning and talk, not for marks: anyone can read the answers to the app’s own questions, and codes can be forged. What you collect stays in this browser.',
	seeAsStudent: 'See it as a student'
};
