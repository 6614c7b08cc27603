import type { Question } from '../questions/question';
import { sorted } from '../questions/kinds/sorted';
import type { QuestionSet } from '../questions/set';
import { codec } from './codec';
import { aboutInHtml } from './files/introduction';
import { html, lines, untagged } from './files/text';
import { pack } from './files/zip';

// H5P (https://h5p.org/documentation/developers/h5p-specification): Question Set 1.20 with MultiChoice
// 1.16, and Dialog Cards 1.9. MultiChoice as in a sample that Moodle's validator took; these files were
// not tried on a site.
// - The libraries are not in the file: the site must have them, in these versions or a later one that
//   it can bring them up to. Files with today's libraries are refused by Moodle 4.5.
// - Texts are HTML of a few tags; ours have none and are escaped.
// - Other sub-types know no spellings or wildcards that could be escaped, so questions become choices.
export const h5pQuestions = codec({
	id: 'h5p-questions',
	name: 'H5P Question Set',
	extension: 'h5p',
	mime: 'application/zip',
	kinds: ['choice'],
	keeps: ['feedback', 'hint'],
	introduces: true,
	say: lines,
	again: 'copies',
	write: (set) =>
		pack({
			'h5p.json': json({
				...head(set, 'H5P.QuestionSet'),
				preloadedDependencies: [library('H5P.QuestionSet', 1, 20), multiChoice, ...shared]
			}),
			'content/content.json': json({
				introPage: {
					showIntroPage: true,
					title: html(untagged(set.title)),
					introduction: aboutInHtml(set)
				},
				progressType: 'textual',
				passPercentage: 50,
				disableBackwardsNavigation: false,
				randomQuestions: false,
				endGame: { showResultPage: true, showSolutionButton: true, showRetryButton: true },
				override: { checkButton: true },
				questions: set.questions.flatMap((question, index) => item(question, index))
			})
		})
});

export const h5pCards = codec({
	id: 'h5p-cards',
	name: 'H5P Dialog Cards',
	extension: 'h5p',
	mime: 'application/zip',
	kinds: [],
	cards: true,
	keeps: ['explanation'],
	introduces: true,
	say: lines,
	again: 'copies',
	write: (set) =>
		pack({
			'h5p.json': json({
				...head(set, 'H5P.Dialogcards'),
				preloadedDependencies: [
					library('H5P.Dialogcards', 1, 9),
					library('FontAwesome', 4, 5),
					library('H5P.FontIcons', 1, 0),
					library('H5P.JoubelUI', 1, 3)
				]
			}),
			'content/content.json': json({
				title: `<p>${html(untagged(set.title))}</p>`,
				mode: 'normal',
				description: aboutInHtml(set),
				dialogs: set.cards.map(({ front, back }) => ({
					text: `<p>${html(front)}</p>`,
					answer: `<p>${html(back)}</p>`,
					tips: {}
				})),
				behaviour: {
					enableRetry: true,
					disableBackwardsNavigation: false,
					scaleTextNotCard: false,
					randomCards: false
				}
			})
		})
});

const json = (value: unknown) => `${JSON.stringify(value)}\n`;
const library = (machineName: string, majorVersion: number, minorVersion: number) => ({
	machineName,
	majorVersion,
	minorVersion
});
const multiChoice = library('H5P.MultiChoice', 1, 16);
const shared = [
	library('FontAwesome', 4, 5),
	library('H5P.JoubelUI', 1, 3),
	library('H5P.Transition', 1, 0),
	library('H5P.FontIcons', 1, 0),
	library('H5P.Question', 1, 5)
];
const head = ({ title, language }: QuestionSet, mainLibrary: string) => ({
	title: untagged(title),
	language,
	mainLibrary,
	embedTypes: ['div'],
	license: 'U',
	defaultLanguage: language
});

function item(question: Question, index: number): object[] {
	if (question.kind !== 'choice') return [];
	const { prompt, options, right, feedback = {}, hint = '' } = question;
	const answers = Object.entries(sorted(options)).map(([option, text], place) => ({
		correct: right.includes(option),
		text: `<div>${html(text)}</div>`,
		tipsAndFeedback: {
			// H5P has hints on answers only: the question's stands on the first.
			tip: place === 0 ? html(hint) : '',
			chosenFeedback: html(feedback[option] ?? ''),
			notChosenFeedback: ''
		}
	}));
	return [
		{
			library: 'H5P.MultiChoice 1.16',
			metadata: {
				contentType: 'Multiple Choice',
				license: 'U',
				title: [...prompt].slice(0, 80).join('')
			},
			subContentId: subContentId(question.id, index),
			params: {
				question: `<p>${html(prompt)}</p>`,
				answers,
				overallFeedback: [{ from: 0, to: 100 }],
				behaviour: {
					...{ enableRetry: true, enableSolutionsButton: true, enableCheckButton: true },
					...{ type: 'auto', singlePoint: false, randomAnswers: true },
					...{ showSolutionsRequiresInput: true, confirmCheckDialog: false },
					...{ confirmRetryDialog: false, autoCheck: false, passPercentage: 100 },
					showScorePoints: true
				}
			}
		}
	];
}

/** Something of the shape of a UUID that is the same for the same question. */
function subContentId(id: string, index: number): string {
	const digits = [...`${id}/${index}`]
		.map((one) => one.charCodeAt(0).toString(16).padStart(2, '0'))
		.join('')
		.padEnd(32, '0')
		.slice(-32);
	const cut = (from: number, to: number) => digits.slice(from, to);
	return [cut(0, 8), cut(8, 12), `4${cut(13, 16)}`, `8${cut(17, 20)}`, cut(20, 32)].join('-');
}
