import type { Question } from '../questions/question';
import { sorted } from '../questions/kinds/sorted';
import { codec } from './codec';
import { aboutOf } from './files/introduction';
import { oneLine } from './files/text';
import { document, element, type Element } from './files/xml';
import { pack } from './files/zip';

// Microsoft Forms, Quick import of a .docx (https://support.microsoft.com/office/convert-a-word-or-pdf-form-or-quiz):
// numbered questions, options with letters, each on its own line. Not tested with Forms.
// - It guesses: right answers (`Answer: B`) are taken over in part only, so the teacher checks each.
// - The file is WordprocessingML with nothing but paragraphs.
export const microsoftForms = codec({
	id: 'microsoft-forms',
	name: 'Microsoft Forms, Word',
	extension: 'docx',
	mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	kinds: ['choice', 'short'],
	keeps: [],
	differs: { choice: 'check-key', short: 'check-key' },
	limits: { options: 26 },
	introduces: true,
	say: oneLine,
	again: 'copies',
	write: (set) =>
		pack({
			'[Content_Types].xml': document(types),
			'_rels/.rels': document(relations),
			'word/document.xml': document(
				element(
					'w:document',
					{ 'xmlns:w': word },
					element(
						'w:body',
						{},
						[
							set.title,
							...aboutOf(set),
							...set.questions.flatMap((question, index) => written(question, index + 1))
						].map(paragraph)
					)
				)
			)
		})
});

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = element(
	'Types',
	{ xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
	element('Default', {
		Extension: 'rels',
		ContentType: 'application/vnd.openxmlformats-package.relationships+xml'
	}),
	element('Override', {
		PartName: '/word/document.xml',
		ContentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
	})
);
const relations = element(
	'Relationships',
	{ xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
	element('Relationship', {
		Id: 'rId1',
		Type: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument',
		Target: 'word/document.xml'
	})
);
const paragraph = (text: string): Element =>
	element(
		'w:p',
		{},
		text === '' ? undefined : element('w:r', {}, element('w:t', { 'xml:space': 'preserve' }, text))
	);

const letter = (index: number) => String.fromCharCode(65 + index);

function written(question: Question, number: number): string[] {
	const asked = ['', `${number}. ${question.prompt}`];
	if (question.kind === 'short') return [...asked, `Answer: ${question.accepted[0]!}`];
	if (question.kind !== 'choice') return asked;
	const options = Object.entries(sorted(question.options));
	const right = options.flatMap(([option], at) =>
		question.right.includes(option) ? [letter(at)] : []
	);
	return [
		...asked,
		...options.map(([, text], at) => `${letter(at)}. ${text}`),
		`Answer: ${right.join(', ')}`
	];
}
