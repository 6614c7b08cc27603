import type { Body } from '../files/drafts';
import { paragraphs, textOfHtml } from '../files/html';
import { left, onRight } from '../files/left-notes';

// `{1:SHORTANSWER:=right~also~*#note}`; a blank of another type is not ours.
const blank = /\{\d*:([A-Z_]+):((?:\\.|[^{}\\])*)\}/g;
const typedIn = /^(SHORTANSWER|SA|MW)(_?C)?$/;

/** A text with blanks to type in (https://docs.moodle.org/405/en/Embedded_Answers_(Cloze)_question_type). */
export function readCloze(body: string): Body {
	const blanks: Record<string, string[]> = {};
	const feedback: [string, string][] = [];
	const losses = new Set<string>();
	const unplaced: { right: string[]; wrong: string[] } = { right: [], wrong: [] };
	let foreign = '';
	let wildcard = false;
	const text = body.replace(blank, (_, type: string, rest: string) => {
		const id = `b${Object.keys(blanks).length + 1}`;
		if (!typedIn.test(type)) foreign ||= type;
		if (/C$/.test(type)) losses.add('case-matters');
		const answers = rest.split(/(?<!\\)~/).map((one) => {
			const [, equals, percent, all] = /^(=)?(?:%(-?\d+(?:\.\d*)?)%)?([\s\S]*)$/.exec(one)!;
			// `#` begins a note unless it is part of an entity.
			const [said = '', ...note] = all!.split(/(?<![\\&])#/);
			return { share: percent ? Number(percent) : equals ? 100 : 0, said, note: note.join('#') };
		});
		const right = answers.filter(({ share }) => share === 100);
		const spellings = right.map(({ said }) => plain(said));
		if (answers.some(({ share }) => share > 0 && share < 100)) losses.add('partial-credit');
		wildcard ||= spellings.some((said) => /(?<!\\)\*/.test(said));
		blanks[id] = spellings.map((said) => said.replaceAll('\\*', '*'));
		const other = answers.find(({ share, said, note }) => share < 100 && said === '*' && note);
		if (other) feedback.push([id, noteText(other.note)]);
		for (const one of answers)
			if (one.note && one !== other)
				unplaced[one.share === 100 ? 'right' : 'wrong'].push(noteText(one.note));
		return `&#123;${id}&#125;`;
	});
	if (foreign) return { issue: { code: 'unknown-type', params: { type: foreign } } };
	if (wildcard) return { issue: { code: 'wildcard' } };
	const [first = '', ...others] = paragraphs(text);
	const split = others.length > 0 && !/\{b\d+\}/.test(first);
	return {
		fields: {
			kind: 'cloze',
			prompt: split ? first : 'Fill in the blanks.',
			text: (split ? others : [first, ...others]).join('\n'),
			blanks,
			feedback: feedback.length ? Object.fromEntries(feedback) : undefined
		},
		notes: [
			...[...losses].map((code) => ({ code })),
			...onRight(unplaced.right),
			...left(unplaced.wrong)
		]
	};
}

const unescaped = (raw: string) => raw.replace(/\\([~=#{}])/g, '$1');
/** A note is HTML, and its entities are written as entities once more. */
const decoded = (raw: string) =>
	raw.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (entity) => textOfHtml(entity) || entity);
const noteText = (raw: string) => textOfHtml(decoded(unescaped(raw)));
const plain = (raw: string) => textOfHtml(unescaped(raw));
