import { dates } from './dates';
import { list, number, plural } from './intl';

type Params = Record<string, string | number>;

const kinds: Record<string, { one: string; other: string }> = {
	choice: { one: 'choice question', other: 'choice questions' },
	truth: { one: 'yes-or-no question', other: 'yes-or-no questions' },
	cloze: { one: 'fill-in text', other: 'fill-in texts' },
	short: { one: 'short answer', other: 'short answers' },
	number: { one: 'number question', other: 'number questions' },
	match: { one: 'matching question', other: 'matching questions' },
	order: { one: 'ordering question', other: 'ordering questions' },
	sort: { one: 'sorting question', other: 'sorting questions' },
	find: { one: 'find-the-place question', other: 'find-the-place questions' },
	argument: { one: 'argument map', other: 'argument maps' },
	estimate: { one: 'estimate', other: 'estimates' },
	write: { one: 'own-words question', other: 'own-words questions' },
	card: { one: 'card', other: 'cards' }
};
const kind = (names: string | number, count: number) =>
	String(names)
		.split(', ')
		.map((name) => (kinds[name] ? plural(count, kinds[name]) : name))
		.join(' and ');
const parts = (count: number) => plural(count, { one: '# part', other: '# parts' });
const counted = (count: number) => plural(count, { one: '# question', other: '# questions' });
const notes: Record<string, string> = {
	explanation: 'the explanation',
	feedback: 'notes on wrong answers',
	hint: 'the hint',
	points: 'the points',
	tags: 'place, point and level',
	accepted: 'other accepted answers',
	tolerance: 'how far off a number may be',
	words: 'advice on how many words'
};

const medium: Record<string, string> = {
	...{ picture: 'a picture', sound: 'a sound', video: 'a video', file: 'a file' }
};

/** `count`: how many questions this was said of. */
type Text = (count: number, params: Params) => string;

/** What formats change, lose or refuse, by the code of the issue. */
const issues: Record<string, Text> = {
	// When writing.
	became: (count, { from, to, made }) => {
		if (count > 1) return `${count} ${kind(from!, count)} become ${kind(to!, count)}.`;
		const parts = made === 1 ? 'a' : made;
		return `1 ${kind(from!, 1)} becomes ${parts} ${kind(to!, Number(made))}.`;
	},
	'no-such-kind': (count, { kind: name }) =>
		`${count} ${kind(name!, count)} left out: this format has nothing like it.`,
	unsayable: (count) =>
		`${counted(count)} left out: this format cannot say the text, or could not tell two texts apart.`,
	faulty: (count) =>
		`${counted(count)} left out: something is wrong with it. Open it in the editor.`,
	'prompt-too-long': (count, { most }) =>
		`${counted(count)} left out: longer than this format’s ${most} characters.`,
	'option-too-long': (count, { most }) =>
		`${counted(count)} left out: an answer is longer than this format’s ${most} characters.`,
	'too-many-right': (count, { most }) =>
		`${counted(count)} left out: more right answers than this format’s ${most}.`,
	'part-prompt-too-long': (count, { most }) =>
		`${parts(count)} of questions left out: longer than this format’s ${most} characters.`,
	'part-option-too-long': (count, { most }) =>
		`${parts(count)} of questions left out: an answer is longer than this format’s ${most} characters.`,
	'part-too-many-right': (count) =>
		`${parts(count)} of questions left out: too many right answers.`,
	'part-unsayable': (count) =>
		`${parts(count)} of questions left out: this format cannot say the text.`,
	'parts-lost': (_, { count: parts }) => `${parts} of the parts of a question left out.`,
	lost: (count, { note }) => `${counted(count)} without ${notes[note!] ?? note}.`,
	'unit-in-prompt': (count) => `${counted(count)} with the unit in the question itself.`,
	'options-dropped': (count) => `${counted(count)} with fewer wrong answers to choose from.`,
	'exhibit-in-words': (count) =>
		`The table stands in words at the end of the question${count > 1 ? ` (${count} questions)` : ''}.`,
	'text-changed': (count) =>
		`${counted(count)} with a text changed: line ends, spaces or signs this format cannot hold.`,
	'digits-cut': (count) => `${counted(count)} with a number of which 14 digits are kept there.`,
	'points-rounded': (count) => `${counted(count)} with the points rounded to a whole number.`,
	'formula-cell': (count) =>
		`${counted(count)} with a text that begins like a formula: upload the file as it is, for a spreadsheet would change it.`,
	'true-or-false': (count) => `${counted(count)} with True and False in place of Yes and No.`,
	'all-or-nothing': (count) => `${counted(count)} marked all or nothing there.`,
	'marked-by-place': (count) => `${counted(count)} marked by the place of each item there.`,
	'marked-by-hand': (count) => `${counted(count)} for you to mark by hand there.`,
	'check-key': (count) => `${counted(count)} whose right answer you need to check after importing.`,
	'older-view-only': (count) => `${counted(count)} only for the older view of that program.`,
	'cards-left-out': (_, { count: cards }) =>
		`${plural(Number(cards), { one: '# card', other: '# cards' })} left out: this format takes none.`,
	'background-left-out': () =>
		'The claims, words and sources behind the questions stay in the app; only questions go along.',
	'instructions-left-out': () => 'The instructions of the set are left out.',
	// When reading, of one question.
	'no-prompt': () => 'has no question text',
	'no-right-answer': () => 'has no right answer',
	'no-number': () => 'has no number that can be read',
	'bad-blank': () => 'has a blank without an answer, or no blank',
	'empty-option': () => 'has an empty answer',
	'too-few-options': () => 'has too few answers',
	'few-criteria': () => 'has no two to four criteria to judge an answer by',
	'same-twice': () => 'has the same text twice',
	'unknown-place': () => 'asks for a place that is not in the essay',
	'unknown-type': (_, { type }) => `is of a type this app does not have (${type})`,
	wildcard: () => 'accepts answers by a wildcard (*): write out each accepted answer instead',
	media: (_, { what, names }) =>
		`has ${medium[what!] ?? what}${names ? ` (${names})` : ''} that cannot be taken: say it in words, or leave the question out`,
	'partial-credit': () =>
		'gives part of the points for some answers; here an answer is either right or wrong',
	'either-right': () =>
		'has several right answers of which one is enough; here all must be picked, so leave one right answer and read it again',
	'case-matters': () => 'tells capitals from small letters; here both are right',
	'several-numbers': () =>
		'has more than one right number; here there is one: ask for one, or use a short answer',
	units: (_, { units }) =>
		`takes answers in several units (${units}); here only the number counts: say in the question which unit is asked for`,
	'truth-word': (_, { word }) =>
		`has ${word} as its answer, which is not true-or-false in this format: write {TRUE} or {FALSE}`,
	'truth-order': () =>
		'has its answers in words whose order is the other way round than its program takes them: write true and false',
	'drawn-numbers': () => 'has numbers that are drawn anew for each student, which cannot be taken',
	'text-beside': () =>
		'goes with a text that stands by itself, which is not taken: put into the question what it needs of it',
	adaptive: () =>
		'can be tried several times there and changes with each try; here it is asked as it begins',
	'number-comma': (_, { number }) =>
		`has a number that cannot be read for sure (${number}): write it with a point and no commas`,
	'option-lines': () => 'has an answer that goes over several lines: put each answer on one line',
	'beside-question': () => 'stands beside the questions and belongs to none of them',
	'odd-mark': (_, { mark }) =>
		`says “${mark}” of an answer, which is neither correct nor incorrect`,
	pattern: () => 'accepts answers by a pattern: write out each accepted answer instead',
	'more-keys': () =>
		'names more than one right answer, where this format takes one: use another format for it',
	'same-letter': () => 'has two answers with the same letter',
	'no-options': () => 'has no answers below it, such as A. red',
	'no-key': () => 'has no line that says what is right, such as ANSWER: A',
	'line-inside': () =>
		'has an empty line between { and }, where this format ends a question: take the line out',
	'not-a-pair': () => 'has a pair without -> between its two sides',
	'same-feedback': () => 'has a note on an answer that is right; the note is left out',
	'feedback-left': (_, { text }) =>
		`has feedback for which there is no place here; it is left out (“${text}”)`,
	'columns-left': (_, { columns }) => `Columns that were not read: ${columns}.`,
	'pictures-left': () =>
		'The workbook has pictures over its cells, which are not taken: say in words what a question needs of them.',
	invalid: (_, { field }) => `has something unreadable (${field})`,
	'broken-syntax': (_, { line, column }) =>
		`cannot be read: look at line ${line}, column ${column} for { or } without its other half; where the sign is part of a text, write \\{ or \\}`,
	'more-than-one-line': () => 'has a question text of more than one line',
	'empty-side': () => 'has an empty side',
	'no-tab': () =>
		'has no tab between its two sides; export with a tab between them (in Quizlet: “Tab” and “New line”)',
	'goes-on': () =>
		'may go on in the next line, where no tab is: put it on one line, or put a tab into the next',
	'lines-joined': () => 'goes over several lines, which were joined',
	'nested-blank': () => 'has a blank in a blank; only the inner one is a blank here',
	'more-tabs': () => 'has more than one tab',
	'cell-error': (_, { value }) => `has an error of the spreadsheet (${value}) in a cell`,
	'cell-format': (_, { value }) =>
		`has a number (${value}) in a format that cannot be read; in the spreadsheet, write it as text`,
	'open-quote': () => 'has a quotation mark that is not closed',
	'odd-key': (_, { key }) =>
		`says “${key}” for the right answer, which is none of its answers${/\d/.test(String(key)) ? '; a spreadsheet turns 1,2 into a number or a date unless the cell is text' : ''}`,
	'ambiguous-key': (_, { key }) =>
		`says “${key}” for the right answer, which is the place of one answer and the text of another; write the letter of the answer`,
	'ambiguous-number': (_, { text }) =>
		`has “${text}”, which is two numbers in different countries; write it without the sign that parts thousands`,
	'not-yes-or-no': (_, { text }) => `answers “${text}”; write yes or no`,
	formula: () => 'has a formula; only plain cells are taken',
	'broken-item': (_, { line, column }) => `is not well formed at line ${line}, column ${column}`,
	'item-missing': (_, { path }) => `is not in the archive (${path})`,
	'item-broken': (_, { line, column }) =>
		`is in a file that is not well formed at its line ${line}, column ${column}`,
	'item-refused': () => 'is in a file that cannot be read',
	'too-long': () => 'is longer than a question can be',
	'too-many': (_, { most }) => `and all after it are left out: ${most} is the most`,
	// When reading, of the whole file.
	'more-issues': (_, { count: more }) => `${more} more are not listed here.`,
	'nothing-found': () => 'There is no question in this file.',
	empty: () => 'The file is empty.',
	'too-slow': () => 'Reading took too long and was stopped. Try a smaller file, or another format.',
	'not-fetched': () =>
		'The part of the app that reads files could not be fetched. Check the connection and try again, or reload the page.',
	'too-big': (_, { megabytes }) =>
		`The file has ${megabytes} MB; 20 is the most. Leave out pictures and sounds when you export, or split the file.`,
	encoding: () =>
		'The file is not saved as UTF-8, so some letters would come out wrong. Save it again as UTF-8: in Excel as “CSV UTF-8”, in a text editor by the encoding it offers when saving.',
	'encoding-unknown': (_, { encoding }) =>
		`The file says that it is encoded as ${encoding}, which cannot be read here. Save it again as UTF-8.`,
	rtf: () =>
		'This is a document with formatting (RTF), not plain text. Open it, choose “Make Plain Text” or “Save as: plain text, UTF-8”, and read that file.',
	'bank-missing': (count, { count: missing }) =>
		`${missing === 1 ? '1 question is' : `${missing} questions are`} missing: the quiz draws ${missing === 1 ? 'it' : 'them'} from a question bank that is not in the file. Export the question bank too.`,
	'draws-some': (_, { some, all }) =>
		`The quiz draws ${some} of ${all} questions at random there; here all of them are taken.`,
	'draws-parts': (_, { some, all }) =>
		`The quiz draws ${some} of its ${all} sections at random there; here the questions of all of them are taken.`,
	weights: (_, { count }) =>
		`The quiz gives ${plural(Number(count), { one: '# question a weight', other: '# questions weights' })} other than 1; here each question counts 1 point.`,
	branches: () =>
		'The quiz skips questions, picks them or ends by the answers given before; here all of its questions are taken.',
	'test-unread': (_, { path }) =>
		`A part that says which questions are asked, and in what order, cannot be read (${path}); the questions come as the archive lists them.`,
	'not-text': () => 'This is not a text file.',
	'unknown-format': (_, { tried }) =>
		`None of these formats could read the file: ${tried}. A table needs headings such as Question, A, B and Correct answer; a text needs a line below each question such as ANSWER: A, and cards a tab between their sides.`,
	'other-format': () => 'This is a file of another format.',
	'unreadable-file': () => 'The file cannot be read; it may be damaged.',
	'broken-xml': (_, { line, column }) =>
		`The file is not well formed at line ${line}, column ${column}.`,
	'too-deep': () => 'The file is nested too deeply.',
	doctype: () =>
		'The file brings definitions of its own (<!DOCTYPE … [ … ]>), which are not taken, for safety. Take that part out and read it again.',
	'broken-zip': () => 'The archive is damaged or not complete. Download it again.',
	'zip-bomb': () => 'The archive unpacks to more than a set of questions needs.',
	'zip-method': () =>
		'The archive is packed in a way this app cannot unpack. Unpack it and zip the files again.',
	password: () =>
		'The file is protected by a password. Open it, save a copy without the password, and choose that.',
	'zip-path': () => 'The archive holds a path that leads outside of it.',
	'missing-file': (_, { path }) => `The archive lacks ${path}.`,
	'no-assessment': () =>
		'The archive holds no quiz of the kind that can be read (QTI 1.2, 2 or 3).',
	'brightspace-package': () =>
		'This is a package of Brightspace (D2L), whose questions are kept in a way of its own. In Brightspace: Course Admin, Import/Export/Copy Components, export as Common Cartridge, and choose that file.',
	'blackboard-package': () =>
		'This is a package of Blackboard, whose questions are kept in a way of its own. In Blackboard, export the test or pool as a QTI package and choose that file.',
	'scorm-package': () =>
		'This is a SCORM package, which plays by itself; its questions cannot be told apart. Choose the file that it was made from, or an export of the program that made it.',
	'no-items': () => 'The archive holds no question of the kind that can be read (QTI 2 or 3).',
	'too-wide': () => 'The table has more columns than a quiz needs.',
	'broken-quotes': () => 'A quotation mark is not closed, so rows cannot be told apart.',
	'broken-json': () => 'The file is not JSON; it may be cut off.',
	'newer-version': () =>
		'The file comes from a newer version of this app. Reload the page to get it.',
	'other-separator': (_, { sign }) =>
		`There is no tab in it, so “${sign}” was taken as what parts term and definition.`,
	'column-of-tags': () => 'The third column was taken for tags and left off.',
	'keys-from-zero': () =>
		'The right answers are numbers that begin with 0, so 0 was taken as the first answer.',
	'columns-joined': () =>
		'There are more than two columns; the first was taken as the front of a card, and all others as its back.',
	'may-be': (_, { formats }) =>
		`The file can also be read as ${formats}. If what is below is not what you mean, choose that under “Read as”.`,
	'pdf-file': () =>
		'This is a PDF, in which questions cannot be told apart. Choose a file exported from the program that made it, or paste the text.',
	'picture-file': () =>
		'This is a picture, a sound or a film. Choose a file with the questions as text.',
	'packed-file': () =>
		'This is a packed file. Unpack it first, then choose what was in it. From Moodle, export questions as Moodle XML.',
	'other-archive': () =>
		'This is an archive of files. Unpack it, then choose the file with the questions.',
	'form-responses': () =>
		'These are the answers that people gave to a form, not its questions. Copy the questions into a table with their options and right answers, and choose that.',
	'web-page': () =>
		'This is a web page, not a file of questions. Use the export of the program that showed it, or copy the table in it and paste it here.',
	'word-file': () =>
		'This is a Word document. Copy its questions and paste them here, with answers such as A. red and a line below each such as ANSWER: A; or copy a table in it and paste that.',
	'slides-file': () =>
		'These are slides. Put the questions into a table and save it as .xlsx or CSV.',
	'old-excel': () =>
		'This is a workbook of an older kind. In Excel: Save as, Excel workbook (.xlsx), and choose that file.',
	'open-document': () =>
		'This is an OpenDocument file. Save a table of questions as .xlsx or CSV and choose that.',
	'apple-file': () =>
		'This is a file of Numbers or Pages. Export it (File, Export to, Excel or CSV) and choose that file.',
	'h5p-file': () =>
		'This is an H5P package, such as a Question Set or Dialog Cards, which can be written here but not read. Copy its questions into the table that this page has for download, or its cards line by line with a tab between the sides. If it was written here, choose the set as JSON.',
	'package-part': () =>
		'This file only lists what a package holds; the questions are in other files. Choose the whole package (.zip), as it was exported.',
	'moodle-backup': () =>
		'This is a backup of a Moodle course. In the question bank, export the questions as Moodle XML.',
	'newer-anki': () =>
		'The package is of a newer kind. In Anki, export with “Support older versions”.',
	frame: (_, { field }) =>
		`What is said about the set itself cannot be read (${field}); its questions are taken.`,
	'unknown-field': (_, { field }) => `“${field}” is not known to this version and is kept as it is.`
};

interface Proof {
	program: string;
	version: string;
	date: string;
	items: number;
	read: number;
	differences: number;
	current: boolean;
	graded?: string;
	note?: string;
}

export const codecs = {
	/** What questions of a kind are called. */
	kinds,
	/** What other programs read of our files. */
	proofs: {
		title: 'What has read it',
		none: 'Not tried: no program that is not ours has read this format.',
		of: (proof: Proof) => {
			const writer = proof.current ? 'this very writer' : 'an earlier version of this writer';
			const differences = plural(proof.differences, {
				one: '# difference',
				other: '# differences'
			});
			const more = [proof.graded && `marked: ${proof.graded}`, proof.note].filter(Boolean);
			return `${proof.program} ${proof.version}, ${dates.long(proof.date)}, from ${writer}: ${number(proof.read)} of ${number(proof.items)} items read, ${differences}${more.map((one) => `; ${one}`).join('')}.`;
		}
	},
	issues,
	issue(code: string, count = 1, params: Record<string, string | number | readonly string[]> = {}) {
		const said = Object.entries(params).map(([name, value]) => [
			name,
			typeof value === 'object' ? list(value) : value
		]);
		return issues[code]?.(count, Object.fromEntries(said)) ?? code;
	},
	/** Where in a file: `line.7`, `row.7`, `question.7`. */
	at: (at: string) => {
		const [what, number] = at.split('.');
		return `${what![0]!.toUpperCase()}${what!.slice(1)} ${number}`;
	},
	again: {
		copies: 'Importing it again makes copies.',
		updates: 'Importing it again updates what is there.',
		varies:
			'Importing it again makes copies, or replaces what came before: it depends on the program.'
	}
};
