import { pieces } from '../../questions/kinds/cloze/cloze';
import type { Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import { sorted } from '../../questions/kinds/sorted';
import { codec } from '../codec';
import { digitsCut } from './digits';
import { introductionId } from './moodle-parts';
import { aboutInHtml } from '../files/introduction';
import { hasRubric, rubricOf } from '../files/rubric';
import { tagsOf } from '../files/tags';
import { html, inHtml, lines, nameOf, untagged } from '../files/text';
import { document, element, verbatim, type Content, type Element } from '../files/xml';

// Moodle XML (https://docs.moodle.org/405/en/Moodle_XML_format), as Moodle 4.5.6 reads it.
// The rules come from trials with other files there; these files were read back by saxes only.
// - A fraction must be one of Moodle's steps, or the whole file is refused; 100/n is one for n up to 10.
// - `ordering` needs `shownumcorrect`, or the import ends in a database error.
// - A group of a sort is a pair of a matching question: equal answers are merged and marked right.
// - `*` in a short answer is a wildcard and is escaped; in a cloze text, signs of its own are entities.
// - White space alone between two escaped signs is dropped: plain texts with signs stand in CDATA.
// - The right sides of a matching question are shown as HTML. A note in a cloze text is decoded twice.
// - Numbers keep 14 digits, and the name of a category loses what looks like a tag.
// - An essay tells its marker the model answer and the criteria. Its limits of words would be more than advice.
// - What students read first is a description, a question without an answer.
// - An id that the category already holds is dropped and a second question is made: nothing updates.
export const moodle = codec({
	id: 'moodle',
	name: 'Moodle XML',
	extension: 'xml',
	mime: 'application/xml',
	kinds: ['choice', 'truth', 'cloze', 'short', 'number', 'match', 'order', 'write'],
	keeps: ['explanation', 'feedback', 'hint', 'points', 'tags', 'accepted', 'tolerance'],
	loses: {
		truth: ['hint'],
		// A cloze question is worth the sum of its blanks.
		cloze: ['hint', 'points'],
		match: ['feedback'],
		order: ['feedback', 'hint'],
		write: ['feedback', 'hint']
	},
	differs: { truth: 'true-or-false', order: 'marked-by-place', write: 'marked-by-hand' },
	limits: { right: 10 },
	// A match with one pair is none in Moodle; a blank takes one line.
	warns: digitsCut,
	speaks(question) {
		if (question.kind === 'cloze')
			return !Object.values(question.blanks)
				.flat()
				.some((spelling) => spelling.includes('\n'));
		if (question.kind === 'write') return hasRubric(question);
		return question.kind !== 'match' || Object.keys(question.items).length > 1;
	},
	introduces: true,
	say: lines,
	again: 'copies',
	write: (set) =>
		document(
			element(
				'quiz',
				{},
				element(
					'question',
					{ type: 'category' },
					element('category', {}, text(`$course$/top/${untagged(set.title).replaceAll('/', '//')}`))
				),
				introduction(set),
				set.questions.map(write)
			)
		),
	looks: ({ root, text }) => root === 'quiz' || isPart(text),
	pieces: async (file) => (await import('./moodle-read')).moodlePieces(file),
	read: async (file, blank) => (await import('./moodle-read')).readMoodle(file, blank)
});

/** Questions without what goes around them, or with words of a chat assistant around. */
const isPart = (text: string): boolean =>
	/^[^<]{0,2000}(<\?xml[^>]*>\s*)?<(quiz|question\s+type\s*=)/.test(text);

const types: Partial<Record<Question['kind'], string>> = {
	...{ choice: 'multichoice', truth: 'truefalse', cloze: 'cloze', short: 'shortanswer' },
	...{ number: 'numerical', match: 'matching', order: 'ordering', write: 'essay' }
};

const text = (value: string) => element('text', {}, verbatim(value));
const source = (value: string) => element('text', {}, value);
const field = (name: string, value: string) => element(name, {}, value);
const rich = (name: string, value: string) => element(name, { format: 'html' }, source(value));

/** For the quiz to begin with: the questions stand in a bank, which has no introduction. */
const introduction = (set: QuestionSet) =>
	element(
		'question',
		{ type: 'description' },
		element('name', {}, text(nameOf(set.title))),
		rich('questiontext', aboutInHtml(set)),
		rich('generalfeedback', ''),
		field('defaultgrade', '0'),
		field('penalty', '0'),
		field('hidden', '0'),
		field('idnumber', introductionId)
	);

function write(question: Question): Element {
	const { id, kind, prompt, explanation, hint, points = '1' } = question;
	return element(
		'question',
		{ type: types[kind]! },
		element('name', {}, text(nameOf(prompt))),
		rich('questiontext', `<p>${html(prompt)}</p>${kind === 'cloze' ? body(question) : ''}`),
		rich('generalfeedback', html(explanation ?? '')),
		kind === 'cloze' ? undefined : field('defaultgrade', points),
		field('penalty', '0.3333333'),
		field('hidden', '0'),
		field('idnumber', id),
		own(question),
		hint === undefined ? undefined : rich('hint', html(hint)),
		element(
			'tags',
			{},
			tagsOf(question).map((tag) => element('tag', {}, text(tag)))
		)
	);
}

const answer = (fraction: string, value: string, note = '', ...more: Content[]) =>
	element(
		'answer',
		{ fraction, format: 'moodle_auto_format' },
		text(value),
		rich('feedback', html(note)),
		more
	);
const richAnswer = (fraction: string, value: string, note = '') =>
	element(
		'answer',
		{ fraction, format: 'html' },
		source(html(value)),
		rich('feedback', html(note))
	);

function own(question: Question): Content {
	const { feedback = {} } = question;
	switch (question.kind) {
		case 'choice': {
			const { options, right } = question;
			const share = Number((100 / right.length).toFixed(5)).toString();
			const wrong = right.length === 1 ? '0' : `-${share}`;
			return [
				field('single', right.length === 1 ? 'true' : 'false'),
				field('shuffleanswers', 'true'),
				field('answernumbering', 'abc'),
				Object.entries(sorted(options)).map(([option, value]) =>
					richAnswer(right.includes(option) ? share : wrong, value, feedback[option])
				)
			];
		}
		case 'truth':
			return (['yes', 'no'] as const).map((given) =>
				answer(
					given === question.right ? '100' : '0',
					given === 'yes' ? 'true' : 'false',
					feedback[given]
				)
			);
		case 'short':
			return [
				field('usecase', '0'),
				question.accepted.map((spelling) => answer('100', starless(spelling))),
				Object.entries(feedback).map(([wrong, note]) => answer('0', starless(wrong), note))
			];
		case 'number':
			return [
				answer('100', question.value, '', field('tolerance', question.tolerance ?? '0')),
				Object.entries(feedback).map(([wrong, note]) =>
					answer('0', wrong, note, field('tolerance', '0'))
				)
			];
		case 'match': {
			const { items, options, right } = question;
			const spare = Object.keys(options).filter((option) => !Object.values(right).includes(option));
			const pair = (item: string, option: string) =>
				element(
					'subquestion',
					{ format: 'html' },
					source(html(item)),
					element('answer', {}, text(inHtml(options[option]!)))
				);
			return [
				field('shuffleanswers', 'true'),
				Object.entries(sorted(items)).map(([item, value]) => pair(value, right[item]!)),
				spare.map((option) => pair('', option))
			];
		}
		case 'order':
			return [
				element('shownumcorrect'),
				field('layouttype', 'VERTICAL'),
				field('selecttype', 'ALL'),
				field('selectcount', '0'),
				field('gradingtype', 'ABSOLUTE_POSITION'),
				field('showgrading', 'SHOW'),
				field('numberingstyle', 'none'),
				question.right.map((item, index) =>
					element(
						'answer',
						{ fraction: `${index + 1}`, format: 'html' },
						source(html(question.items[item]!))
					)
				)
			];
		case 'write':
			return [
				field('responseformat', 'plain'),
				field('responserequired', '1'),
				field('responsefieldlines', '10'),
				field('attachments', '0'),
				field('attachmentsrequired', '0'),
				rich('graderinfo', html(rubricOf(question))),
				rich('responsetemplate', '')
			];
		default:
			return undefined;
	}
}

const starless = (spelling: string) => spelling.replaceAll('*', '\\*');

function body(question: Extract<Question, { kind: 'cloze' }>): string {
	const blank = (id: string) => {
		const spellings = question.blanks[id]!.map((spelling) => `=${inside(starless(spelling))}`);
		const note = question.feedback?.[id];
		// A star stands for whatever else was given.
		return `{1:SHORTANSWER:${spellings.join('~')}${note ? `~*#${inside(html(note))}` : ''}}`;
	};
	const written = pieces(question.text).map((piece, index) =>
		index % 2 ? blank(piece) : outside(piece)
	);
	return `<p>${written.join('')}</p>`;
}

const entity = (character: string) => `&#${character.codePointAt(0)};`;
const inside = (value: string) => html(value).replace(/[~={}#\\]/g, entity);
const outside = (value: string) => html(value).replace(/[{}\\]/g, entity);
