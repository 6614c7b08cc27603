import { describe, expect, it } from 'vitest';
import { sayFile } from './say';

// Files as other tools and people write them: what is taken, with its meaning, and what is named.

const planet = 'Which planet is closest to the sun? +Mercury -Earth -Venus';
const oceans = ['Largest ocean? +Pacific -Atlantic', 'Smallest ocean? +Arctic -Indian'];
const three = 'What is 3 + 3? +6 -7';

const cases: [file: string, about: string, says: string[]][] = [
	[
		'01-html-default.gift',
		'loses its tags and names its picture',
		[
			'Which word is not a colour? / Choose one. & explain +stone -blue -red',
			'What does the sign mean? +Stop -Go',
			'line.7 taken media'
		]
	],
	['02-wildcard.gift', 'is named where an answer is a pattern', ['line.1 wildcard']],
	[
		'03-negative-percent.gift',
		'has the one right answer, and half credit is told',
		[
			'Which of these is not compiled? +HTML -C\\+\\+ -Fortran -Pascal',
			'Which city is the capital? +Bern -Geneva -Zurich',
			'line.2 taken same-feedback',
			'line.9 taken partial-credit'
		]
	],
	[
		'04-no-blank-line.gift',
		'may leave out the empty line',
		['Two plus two is +4 -5', 'Three plus three is +6 -7', 'The sky is blue. +yes']
	],
	[
		'05-title-colon.gift',
		'may have a colon in its title',
		['At birth: +a person has rights -a person is an adult']
	],
	['06-matching-dots.gift', 'matches signs', ['Match the signs: comma=, ellipsis=... full stop=.']],
	[
		'07-blank-inside.gift',
		'is named once for empty lines between its braces',
		['Is water wet? +yes', 'line.1 line-inside']
	],
	[
		'08-latex.gift',
		'keeps formulas and backslashes',
		[
			'Solve \\(\\frac{1}{2}x = 3\\) +\\(x=6\\) -\\(x=1.5\\)',
			'What does printf("%d\\n") end with? +a newline -a tab'
		]
	],
	[
		'09-partial-number.gift',
		'has the number that gives full marks',
		[
			'When was Grant born? +1822',
			'A number from one to five +3 ±2',
			'line.1 taken partial-credit',
			'line.1 taken same-feedback',
			'line.1 taken feedback-left',
			'line.8 number-comma'
		]
	],
	[
		'10-multi-line-stem.gift',
		'ends at an empty line, as in Moodle',
		['Roses are red / which colour? +red -blue', 'line.1 unknown-type']
	],
	[
		'11-signs-in-stem.gift',
		'may have signs before its braces',
		[
			'Solve x = 3 + y for y. +x - 3 -x + 3',
			'C# was made by Microsoft. +yes',
			'About ~ 20 % of people agree. +no'
		]
	],
	[
		'12-docs-example.gift',
		'may be the example of the documentation',
		[
			'When was the bridge opened? +1822',
			'line.2 taken partial-credit',
			'line.2 taken same-feedback',
			'line.2 taken feedback-left'
		]
	],
	[
		'14-markdown.gift',
		'loses the marks of Markdown',
		['Which is not a colour? /  / 1. stone / 2. red +stone -red']
	],
	['15-mixed-true.gift', 'is named for {True}', ['line.1 truth-word', 'line.3 truth-word']],
	['16-numeric-entities.gift', 'has entities', ['What\'s "café" — a bar? +yes ✓ -no']],
	[
		'17-essay-description.gift',
		'is named where nothing can be marked',
		['Is it so? +yes', 'line.1 unknown-type', 'line.3 unknown-type']
	],
	['18-category-only.gift', 'has categories', ['Is it so? +yes', 'And this? +no']],
	[
		'20-single-zero.xml',
		'has several right answers where single is 0',
		['Which are even? +2 +4 -3 -5', 'Which is odd? +3 -4']
	],
	[
		'21-named-entities.xml',
		'knows the letters of all languages by name',
		[
			'Où est la forêt\u00a0? Côté île, œuvre, âge → x ≤ 3 ± 1 +fête -år, øl, æble, coração, α-Strahl'
		]
	],
	[
		'23-image.xml',
		'names its pictures',
		['Which river is shown on the map? +Rhine -Elbe', 'question.1 taken media', 'question.2 media']
	],
	['24-latin1.xml', 'is in the encoding it says', ['Größter Fluß in Österreich? +Donau -Mürz']],
	[
		'25-cloze-kinds.xml',
		'names what blanks have besides',
		[
			'Fill in the blanks. The capital of Italy is [Rome].',
			'Fill in the blanks. Water is [H2O], salt is [NaCl].',
			'Fill in the blanks. Code\\: [a}b]',
			'question.1 taken partial-credit',
			'question.1 taken feedback-left',
			'question.2 unknown-type',
			'question.3 taken case-matters',
			'question.4 taken media'
		]
	],
	[
		'26-shortanswer-partial.xml',
		'tells of part credit and of capitals',
		[
			'Author of Hamlet? +William Shakespeare',
			'Symbol of sodium? +Na',
			'question.1 taken partial-credit',
			'question.1 taken feedback-left',
			'question.2 taken case-matters'
		]
	],
	[
		'27-numerical.xml',
		'tells of several numbers, of units and of any number',
		[
			'Length in metres +1.5 ±0.1 m',
			'question.1 several-numbers',
			'question.2 taken units',
			'question.3 wildcard'
		]
	],
	[
		'28-auto-format.xml',
		'keeps line ends and signs in each of its formats',
		[
			'Read the lines: / first line / second line /  / Which is first? +first -second',
			'Is 1 < 2 && <b> a tag? +yes -no',
			'Is bold a style? /  / • one / • two +yes -no'
		]
	],
	['29-matching.xml', 'matches', ['Match cat=mammal dog=mammal trout & co=fish < 1 m']],
	[
		'30-math-table.xml',
		'has formulas, tables and code',
		[
			'Compute \\(x^2\\) for / x | y / 1 | 4 / for i in 1..3: / \u00a0\u00a0\u00a0\u00a0print(i) +H₂O -103 -10³'
		]
	],
	['31-duplicate-after-html.xml', 'is named for equal texts', ['question.1 same-twice']],
	[
		'32-no-full-mark.xml',
		'is named where nobody is right, or either is',
		['question.1 no-right-answer', 'question.2 either-right']
	],
	[
		'33-truefalse-words.xml',
		'has true first, in whatever words',
		['La tierra es redonda. +yes', 'Snow is black. +no']
	],
	[
		'34-sup-sub-table.xml',
		'keeps powers, cells, lines and numbers of a list',
		[
			'What is 10³ in m²? / x | y / 1 | 4 +10⁻³ km -CO₂',
			'What is printed? / for i in range(3): / \u00a0\u00a0\u00a0\u00a0print(i) / 1. first / 2. second +0 1 2 -1 2 3'
		]
	],
	['35-two-right-numbers.xml', 'is named for two right numbers', ['question.1 several-numbers']],
	['36-ordering.xml', 'orders', ['Order one < two < three']],
	['37-single-two-right.xml', 'is named where either is right', ['question.1 either-right']],
	[
		'40-lower-key.txt',
		'may have a small letter as its key',
		[
			'Which of these is a fruit? +apple -carrot',
			'Which of these is a metal? +iron -wood',
			'Which of these is a bird? +owl -bat'
		]
	],
	[
		'41-sloppy.txt',
		'may have spaces, small letters and points',
		['What is 2 + 2? +4 -3', three, 'What is 4 + 4? +8 -9', 'What is 5 + 5? +10 -11']
	],
	[
		'42-two-line-stem.txt',
		'has its question on one line',
		['Next one? +no -yes', 'line.1 more-than-one-line']
	],
	['43-two-keys.txt', 'has one key', ['Which is odd? +3 -2', 'line.1 more-keys']],
	['44-indented.txt', 'may be indented', [three]],
	['46-gap-before-options.txt', 'may have empty lines', [three]],
	['47-no-space.txt', 'may leave out the space', [three]],
	['48-lower-letters.txt', 'may have small letters', [three]],
	[
		'49-aiken-with-braces.txt',
		'is Aiken though it has braces',
		[
			'Which Jinja sign begins a comment? +{# note #} -{TRUE}',
			'Which is a fruit? +apple -stone',
			'What does {T} stand for in generics? +a type -a tree'
		]
	],
	['50-doctype-only.xml', 'may name its document type', [planet]],
	['51-flow.xml', 'may stand in flows', [planet, planet]],
	['52-ilias-like.xml', 'may be of ILIAS', [planet]],
	[
		'53-material-parts.xml',
		'has all its texts, and its picture is named',
		[`Look at the picture. / ${planet}`, 'question.1 taken media']
	],
	['54-canvas-plain.zip', 'is a package', oceans],
	['55-canvas-rezipped-folder.zip', 'may be zipped again with its folder', oceans],
	['56-canvas-backslash.zip', 'may have backslashes in its paths', oceans],
	[
		'57-course.imscc',
		'brings the questions of its bank',
		[
			'Capital of Spain? +Madrid -Sevilla',
			'Capital of France? +Paris',
			'Spain is in Europe. +True -False',
			oceans[0]!
		]
	],
	['59-canvas-bank-group.zip', 'tells of a bank that is missing', [oceans[0]!, 'bank-missing']],
	['60-blackboard-pool.zip', 'is named where it is of Blackboard', ['blackboard-package']],
	[
		'62-canvas-number.zip',
		'is named for ranges it cannot say',
		['Boiling point? +100 ±0.5', 'question.2 no-number', 'question.3 several-numbers']
	],
	['64-canvas-description.zip', 'has a text above the quiz', oceans],
	[
		'65-qti2-percent-href.zip',
		'may have paths written as in an address',
		['Colour of grass? +green -red', 'Colour of leaves? +green -red']
	],
	[
		'67-qti2-doctype-free-partial.xml',
		'has the answer that gives full marks',
		[
			'Fill in the blanks. Richard was duke of [York] and king.',
			'question.1 taken partial-credit',
			'question.1 taken case-matters'
		]
	],
	['120-textedit.rtf.txt', 'is told to be a document with formatting', ['rtf']],
	['121-utf16-nobom.txt', 'may be UTF-16 without its mark', ['Which is a fruit? +apple -carrot']],
	['122-cp1252-aiken.txt', 'is told where it is not UTF-8', ['encoding']],
	['123-mac-cr.txt', 'may have the line ends of old Macs', ['Which is a fruit? +apple -carrot']],
	['124-nbsp-aiken.txt', 'may have spaces that do not break', ['Which is a fruit? +apple -carrot']]
];

describe('a file as others write it', () => {
	it.each(cases)('%s %s', async (file, _, says) => {
		expect(await sayFile(file)).toEqual(says);
	});
});
