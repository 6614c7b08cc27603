import type { Question } from '../questions/question';
import { sorted } from '../questions/kinds/sorted';
import { codec } from './codec';
import { aboutOf } from './files/introduction';
import { rubricOf } from './files/rubric';
import { lines } from './files/text';

// Google Forms has no file import: a script for script.google.com that makes a quiz with Apps Script's
// FormApp (https://developers.google.com/apps-script/reference/forms). Not run at Google.
// - FormApp cannot give a typed answer its key: such questions are there, but a teacher marks them.
// - Grids carry no marks, so a match is one list for each pair and order becomes a match.
// - The questions are JSON inside a script: line separators and `</` are escaped.
export const googleForms = codec({
	id: 'google-forms',
	name: 'Google Forms',
	extension: 'gs',
	mime: 'text/javascript',
	kinds: ['choice', 'short', 'write'],
	keeps: ['explanation', 'points'],
	loses: { short: ['accepted'] },
	differs: { short: 'marked-by-hand', write: 'marked-by-hand' },
	warns: ({ points = '1' }) => (wholePoints(points) === Number(points) ? [] : ['points-rounded']),
	say: lines,
	pasted: true,
	introduces: true,
	again: 'copies',
	write: (set) => script(set.title, aboutOf(set).join('\n'), set.questions.flatMap(item))
});

function item(question: Question): object[] {
	const { prompt, explanation, points } = question;
	const about = { prompt, explanation, points: wholePoints(points) };
	if (question.kind === 'short') return [{ ...about, type: 'text', answer: question.accepted[0] }];
	if (question.kind === 'write') {
		const told = [rubricOf(question), explanation ?? []].flat().join('\n\n');
		return [{ ...about, explanation: told, type: 'paragraph' }];
	}
	if (question.kind !== 'choice') return [];
	const options = Object.entries(sorted(question.options)).map(([option, text]) => ({
		text,
		right: question.right.includes(option)
	}));
	return [{ ...about, type: question.right.length > 1 ? 'checkbox' : 'choice', options }];
}

/** Google takes whole points only. */
const wholePoints = (points = '1') => Math.max(1, Math.round(Number(points)));

const literal = (value: unknown) =>
	JSON.stringify(value, null, '\t')
		.replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
		.replaceAll('</', '<\\/');

const script = (
	title: string,
	about: string,
	items: unknown[]
) => `// 1. Open https://script.google.com and choose New project.
// 2. Replace what stands there with all of this file and save.
// 3. Choose makeQuiz, then Run, and allow it to make a form. The log shows the link of the form.
const title = ${literal(title)};
const about = ${literal(about)};
const questions = ${literal(items)};

function makeQuiz() {
	const form = FormApp.create(title).setDescription(about).setIsQuiz(true);
	for (const question of questions) {
		const item = add(form, question).setTitle(question.prompt).setPoints(question.points);
		if (!question.explanation) continue;
		const feedback = FormApp.createFeedback().setText(question.explanation).build();
		if (question.type === 'text' || question.type === 'paragraph') item.setGeneralFeedback(feedback);
		else item.setFeedbackForCorrect(feedback).setFeedbackForIncorrect(feedback);
	}
	Logger.log(form.getEditUrl());
}

function add(form, question) {
	// A typed answer is marked by hand: the form cannot be given its key from here.
	if (question.type === 'text') return form.addTextItem();
	if (question.type === 'paragraph') return form.addParagraphTextItem();
	const item = question.type === 'checkbox' ? form.addCheckboxItem() : form.addMultipleChoiceItem();
	return item.setChoices(question.options.map(({ text, right }) => item.createChoice(text, right)));
}
`;
