import type { Question } from '../../src/lib/questions/question';
import type { QuestionSet } from '../../src/lib/questions/set';
import { fixtures } from '../questions/fixtures';

/** Texts that file formats are known to stumble over. */
export const nasty = [
	'=HYPERLINK("http://example.org","click")',
	'+1',
	'-1',
	'@SUM(A1)',
	'\tafter a tab',
	'\rafter a return',
	'a "quoted" word',
	'one, two; three',
	'line one\nline two\r\nline three',
	'“curly” and ‘single’, ’',
	'<b>bold</b> &amp; {a} ~ = # : | \\ ` $x$',
	'zero\u200Bwidth, e\u0301, \u{1F600}, \u202Eright to left',
	' spaces around ',
	"'",
	"'=1"
];

/** One question for each nasty text, which stands in every place where a text may stand. */
export const nastyQuestions: Question[] = nasty.map((text, index) => ({
	kind: 'choice',
	id: `own-${'abcdefghijklmno'[index]!.repeat(12)}`,
	prompt: text,
	options: { a: text, b: `${text} b` },
	right: ['b'],
	explanation: text,
	feedback: { a: text }
}));

export const setOf = (questions: Question[]): QuestionSet => ({
	format: { name: 'close-call', version: 1 },
	id: 'a-set',
	language: 'en',
	title: 'A set',
	options: { mode: 'practise', shuffle: true, certainty: false },
	essay: {
		title: 'A title',
		author: 'Somebody',
		publisher: 'Some people',
		date: '2021-06-01',
		address: 'https://example.org/',
		places: { T: { gist: 'A gist.' } },
		argument: []
	},
	claims: [],
	terms: [],
	skills: [],
	sources: [],
	questions,
	cards: [],
	hash: '0123456789abcdef'
});

export const ofEveryKind = setOf(fixtures);
export const ofNastyTexts = setOf(nastyQuestions);
