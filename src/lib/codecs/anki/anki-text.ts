import { blanksOf, pieces } from '../../questions/kinds/cloze/cloze';
import type { Card } from '../../questions/point';
import type { Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import { codec } from '../codec';
import { tagsOf } from '../files/tags';
import { html as markup, lines } from '../files/text';

// Anki's text files (https://docs.ankiweb.net/importing/text-files.html), rules from Anki
// 26.08.1's source; these files were not tried in Anki.
// - A guid says which note is updated: a second import changes the notes of the first.
// - A row that begins with # is a comment: guids come first, and they begin with a letter.
// - The note types `Basic` and `Cloze` must be there under these names; they have other names in Anki in
//   other languages, where the .apkg file is the better one.
// - `[sound:`, `[latex]` and `\(` are marks in any field: an empty element parts them. MathJax passes over comments.
// - In a cloze text `}}` ends the blank and `::` begins a hint: both are parted by an empty comment.
export const anki = codec({
	id: 'anki',
	name: 'Anki, text',
	extension: 'txt',
	mime: 'text/plain',
	kinds: ['cloze'],
	cards: true,
	keeps: ['explanation', 'tags'],
	say: lines,
	again: 'updates',
	write: (set) =>
		[
			...['#separator:tab', '#html:true', '#guid column:1', '#notetype column:2'],
			...['#deck column:3', '#tags column:6'],
			...notesOf(set).map(({ guid, cloze, fields, tags }) =>
				[guid, cloze ? 'Cloze' : 'Basic', deckOf(set), ...fields, tags.join(' ')]
					.map(cell)
					.join('\t')
			)
		]
			.map((row) => `${row}\n`)
			.join(''),
	looks: ({ text }) =>
		/^\ufeff?("?#[a-z ]{1,40}|tags):/i.test(text) || (tabbed.test(text) && 'maybe'),
	pieces: async (file) => (await import('./anki-read')).ankiPieces(file),
	read: async (file, blank) => (await import('./anki-read')).readAnki(file, blank)
});

/** A row of three fields or with HTML, which other lists of cards do not have. */
const tabbed = /^[^\t\r\n]+\t[^\r\n]*[\t<]|^<[^\t\r\n]+\t/m;

const cell = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export interface Note {
	guid: string;
	cloze: boolean;
	/** As HTML: front and back, or text and extra. */
	fields: [string, string];
	tags: string[];
}

export const deckOf = ({ title }: QuestionSet) =>
	lines(title).replaceAll('\n', ' ').replaceAll('::', ':');

export const notesOf = ({ questions, cards }: QuestionSet): Note[] => [
	...questions.flatMap((question) => (question.kind === 'cloze' ? [clozeNote(question)] : [])),
	...cards.map(cardNote)
];

const cardNote = (card: Card): Note => ({
	guid: card.id,
	cloze: false,
	fields: [html(card.front), html(card.back)],
	tags: tagsOf(card)
});

function clozeNote(question: Extract<Question, { kind: 'cloze' }>): Note {
	const blanks = blanksOf(question);
	const text = pieces(question.text).map((piece, index) =>
		index % 2
			? `{{c${blanks.indexOf(piece) + 1}::${closed(question.blanks[piece]![0]!)}}}`
			: apart(piece)
	);
	return {
		guid: question.id,
		cloze: true,
		fields: [
			`<div>${apart(question.prompt)}</div><div>${text.join('')}</div>`,
			html(question.explanation ?? '')
		],
		tags: tagsOf(question)
	};
}

/** Sounds, LaTeX and MathJax have marks of their own, which an element in them makes plain text. */
const html = (text: string) =>
	markup(text)
		.replace(/\[(?=\/?(sound:|anki:|latex\]|\${1,2}\]))/gi, '[<span></span>')
		.replace(/\\(?=[()[\]])/g, '\\<span></span>');

const empty = '<!-- -->';
const apart = (text: string) => html(text).replaceAll('{', `{${empty}`);
const closed = (text: string) =>
	apart(text).replaceAll('}', `}${empty}`).replaceAll(':', `:${empty}`).replaceAll('\n', ' ');
