import type { Question } from '../../questions/question';
import { sorted } from '../../questions/kinds/sorted';
import { codec } from '../codec';
import { digitsCut } from '../moodle/digits';
import { decode } from '../files/door';
import { tagsOf } from '../files/tags';
import { inHtml, lines, untagged } from '../files/text';

// GIFT (https://docs.moodle.org/405/en/GIFT_format), as Moodle 4.5.6
// reads it, by trials with other files; these files were read back by gift-pegjs 1.0.2.
// - Only \~ \= \# \{ \} \: \\ and \n are escapes; before anything else the backslash stays.
// - A blank line ends a question and a line that begins with // is dropped: texts stand on one line each.
// - One question has one gap at most, and two pairs of braces are mangled without a word: no cloze.
// - Ordering is read by Moodle alone, and in one of its spellings only: it becomes matching.
// - `->` cannot be escaped: a match with it in a text becomes choices, in a choice a wrong answer comes
//   before a right one that has it, and a short answer is left out. A match of fewer than three pairs,
//   which older versions refuse, becomes choices too. Its right sides are shown as HTML.
// - `&&035;` and the like are what both readers make of an escape inside: such a text is parted.
// - An answer that begins with % would be read as a weight, one with [html] as a format: [plain] comes before.
export const gift = codec({
	id: 'gift',
	name: 'GIFT',
	extension: 'gift',
	mime: 'text/plain',
	kinds: ['choice', 'truth', 'short', 'number', 'match'],
	keeps: ['explanation', 'feedback', 'tags', 'accepted', 'tolerance'],
	loses: { match: ['feedback'] },
	differs: { truth: 'true-or-false' },
	limits: { right: 10 },
	warns: digitsCut,
	speaks(question) {
		// All right: gift-pegjs takes it for short answers.
		if (question.kind === 'choice')
			return question.right.length < Object.keys(question.options).length;
		if (question.kind === 'short')
			return ![...question.accepted, ...Object.keys(question.feedback ?? {})].some(arrow);
		if (question.kind !== 'match') return true;
		const { items, options, right } = question;
		const texts = [...Object.values(items), ...Object.values(options)];
		const spare = Object.keys(options).filter((option) => !Object.values(right).includes(option));
		return Object.keys(items).length > 2 && !spare.length && !texts.some(arrow);
	},
	say: (text) =>
		lines(text)
			.replace(/[^\S\n]{2,}/g, ' ')
			.replace(/&&(?=\d{3})/g, '& &'),
	again: 'copies',
	write: ({ title, questions }) =>
		[
			`$CATEGORY: ${untagged(title).replaceAll('\n', ' ').replaceAll('/', '//')}`,
			...questions.map(write)
		]
			.map((block) => `${block}\n\n`)
			.join(''),
	looks: ({ text }) =>
		!/^\s*ANSWER:\s*[A-Z]\s*$/m.test(text) &&
		(/^\s*(::|\$CATEGORY:)/m.test(text) || /(?<!\\)\{\s*([=~#]|T\}|F\}|TRUE|FALSE)/.test(text)),
	async pieces(file) {
		const { giftPieces } = await import('./gift-piece');
		return giftPieces(decode(file));
	},
	read: async (file, blank) => (await import('./gift-read')).readGift(file, blank)
});

const arrow = (text: string) => text.includes('->');

function write(question: Question): string {
	const { id, prompt, explanation } = question;
	const tags = [`[id:${id}]`, ...tagsOf(question).map((tag) => `[tag:${tag}]`)];
	const { head = '', answers } = body(question);
	return [
		`// ${tags.join(' ')}`,
		`::${escape(id)}::[plain]${escape(prompt)}{${head}`,
		...answers,
		...(explanation === undefined ? [] : [`####${answer(explanation)}`]),
		'}'
	].join('\n');
}

function body(question: Question): { head?: string; answers: string[] } {
	const { feedback = {} } = question;
	const note = (on: string) => (Object.hasOwn(feedback, on) ? `#${answer(feedback[on]!)}` : '');
	switch (question.kind) {
		case 'choice': {
			const { options, right } = question;
			const share = Number((100 / right.length).toFixed(5));
			const start = (option: string) => {
				const isRight = right.includes(option);
				if (right.length > 1) return `~%${isRight ? share : -share}%`;
				return isRight ? '=' : '~';
			};
			const [first, second, ...others] = Object.entries(sorted(options));
			// A `->` before any `~` would make a match of it.
			const turned = arrow(first![1]) ? [second!, first!, ...others] : [first!, second!, ...others];
			return {
				answers: turned.map(([option, value]) => start(option) + answer(value) + note(option))
			};
		}
		case 'truth': {
			const wrong = question.right === 'yes' ? 'no' : 'yes';
			return { head: `${question.right === 'yes' ? 'TRUE' : 'FALSE'}${note(wrong)}`, answers: [] };
		}
		case 'short':
			return {
				answers: [
					...question.accepted.map((spelling) => `=${typed(spelling)}`),
					...Object.keys(feedback).map((wrong) => `=%0%${typed(wrong)}${note(wrong)}`)
				]
			};
		case 'number':
			return {
				head: '#',
				answers: [
					`=${question.value}:${question.tolerance ?? '0'}`,
					...Object.keys(feedback).map((wrong) => `=%0%${wrong}:0${note(wrong)}`)
				]
			};
		case 'match':
			return {
				answers: Object.entries(sorted(question.items)).map(
					([item, value]) =>
						`=${answer(value)} -> ${escape(inHtml(question.options[question.right[item]!]!))}`
				)
			};
		default:
			return { answers: [] };
	}
}

const answer = (value: string) => (/^[[%]/.test(value) ? '[plain]' : '') + escape(value);

/** In what is to be typed a bare `*` stands for any text. */
const typed = (value: string) => answer(value).replaceAll('*', '\\*');

const escape = (text: string) =>
	text.replace(/[\\~=#{}:]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');
