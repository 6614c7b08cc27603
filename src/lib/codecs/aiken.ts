import { sorted } from '../questions/kinds/sorted';
import { codec, type Blank, type Reading } from './codec';
import { decode, open } from './files/door';
import { choiceFrom, gather, type Draft } from './files/drafts';
import { oneLine } from './files/text';

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
	speaks: (question) => !/^([A-Z][.)]\s|ANSWER:)/.test(oneLine(question.prompt)),
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
	looks: ({ text }) => /^[A-Z][.)]\s/m.test(text) && /^ANSWER:\s*[A-Z]\s*$/m.test(text),
	read: (file, blank) => open(file, blank, () => read(file, blank))
});

const letter = (index: number) => String.fromCharCode(65 + index);

function read(file: Uint8Array, blank: Blank): Reading {
	const drafts: Draft[] = [];
	let prompt: string[] = [];
	let options: { mark: string; text: string }[] = [];
	let start = 0;
	const rows = decode(file).split(/\r\n|\r|\n/);
	for (const [index, row] of rows.entries()) {
		const option = /^([A-Z])[.)]\s+(.*)$/.exec(row);
		const answer = /^ANSWER:\s*([A-Z])\s*$/.exec(row);
		if (answer) end(answer[1]);
		else if (option) options.push({ mark: option[1]!, text: oneLine(option[2]!) });
		else if (row.trim()) {
			// A question whose key is missing ends where the next one begins.
			if (options.length) end();
			if (!prompt.length) start = index + 1;
			prompt.push(row);
		}
	}
	if (prompt.length || options.length) end();
	return gather(drafts, blank);

	function end(key?: string) {
		const at = `line.${start || 1}`;
		const answers = options.map(({ mark, text }) => ({ text, right: mark === key }));
		drafts.push(
			prompt.length > 1
				? { at, issue: { code: 'more-than-one-line' } }
				: { at, question: { prompt: oneLine(prompt.join('')), ...choiceFrom(answers) } }
		);
		prompt = [];
		options = [];
		start = 0;
	}
}
