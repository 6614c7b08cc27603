import type { OnPaper } from '../kind';
import { numbered } from '../lines';
import { blanksOf, clozeKind, pieces, type ConcealedCloze } from './cloze';
import type { Cloze } from './schema';

export const clozePaper: OnPaper<Cloze, ConcealedCloze> = {
	answers(question) {
		const right = clozeKind.key(question);
		return right.length > 1 ? numbered(right) : right;
	},
	also({ text, blanks }) {
		const others = blanksOf({ text }).map((blank) => blanks[blank]!.slice(1));
		if (others.length === 1) return others[0]!;
		return numbered(others.map((spellings) => spellings.join(', '))).filter(
			(_, index) => others[index]!.length
		);
	},
	words: clozeKind.key,
	noted: ({ blanks }) =>
		Object.fromEntries(Object.entries(blanks).map(([id, spellings]) => [id, spellings[0]!])),
	cards: (question) => [
		{ front: [question.prompt, blanked(question.text)], back: [clozeKind.key(question).join(', ')] }
	]
};

const blanked = (text: string) =>
	pieces(text)
		.map((piece, index) => (index % 2 ? '____' : piece))
		.join('');
