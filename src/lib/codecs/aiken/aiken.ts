import { sorted } from '../../questions/kinds/sorted';
import { codec } from '../codec';
import { decode } from '../files/door';
import { oneLine } from '../files/text';
import { aikenPieces } from './aiken-piece';
import { isSpoken, looksLikeAiken, readAiken } from './aiken-read';

// Aiken (https://docs.moodle.org/405/en/Aiken_format), as Moodle 4.5.6 reads it.
// The rules come from trials with other files there; these were read back by our own reader only.
// - One right answer of up to 26, each text on one line, nothing else: no ids, notes or points.
// - A letter that no answer has is taken by Moodle and gives a question nobody can get right: refused here.
// - A prompt that looks like an answer or a key would be read as one.
export const aiken = codec({
	id: 'aiken',
	name: 'Aiken',
	extension: 'txt',
	mime: 'text/plain',
	kinds: ['choice'],
	keeps: [],
	limits: { options: 26, right: 1 },
	speaks: (question) => isSpoken(oneLine(question.prompt)),
	say: oneLine,
	again: 'copies',
	write: ({ questions }) =>
		questions
			.map((question) => {
				if (question.kind !== 'choice') return '';
				const options = Object.entries(sorted(question.options));
				const right = options.findIndex(([option]) => question.right.includes(option));
				const rows = options.map(([, text], index) => `${letter(index)}. ${text}`);
				return [question.prompt, ...rows, `ANSWER: ${letter(right)}`, '', ''].join('\n');
			})
			.join(''),
	looks: ({ text }) => looksLikeAiken(text),
	async pieces(file) {
		return aikenPieces(decode(file));
	},
	read: readAiken
});

const letter = (index: number) => String.fromCharCode(65 + index);
