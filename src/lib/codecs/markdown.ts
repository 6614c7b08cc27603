import { key, kindNames, parts } from '../questions/kinds';
import { placesIn } from '../questions/kinds/argument/argument';
import { pieces } from '../questions/kinds/cloze/cloze';
import { percentOf } from '../questions/kinds/estimate/cells';
import { estimateKind } from '../questions/kinds/estimate/estimate';
import { inWords } from '../questions/kinds/estimate/in-words';
import type { Question } from '../questions/question';
import type { QuestionSet } from '../questions/set';
import { sorted } from '../questions/kinds/sorted';
import { codec, noteNames } from './codec';
import { aboutOf } from './files/introduction';
import { lines } from './files/text';

// Markdown (https://spec.commonmark.org/0.31.2/), for people rather than programs: questions first, then
// the key. Signs that would be markup are escaped; a line end becomes a hard one.
export const markdown = codec({
	id: 'markdown',
	name: 'Markdown',
	extension: 'md',
	mime: 'text/markdown',
	kinds: kindNames,
	cards: true,
	keeps: [...noteNames],
	differs: {},
	introduces: true,
	say: lines,
	write: (set: QuestionSet) => {
		const { title, questions, cards, language } = set;
		return [
			`# ${escape(title)}`,
			...aboutOf(set).map(escape),
			...questions.flatMap((question, index) => [`## ${index + 1}`, ...asked(question, language)]),
			...(questions.length ? ['# Key'] : []),
			...questions.flatMap((question, index) => [
				`## ${index + 1}`,
				...answered(question, language)
			]),
			...(cards.length ? ['# Cards'] : []),
			...cards.map(
				({ front, back }) => `- ${indented(front)}\n  - ${escape(back).replaceAll('\n', '\n    ')}`
			)
		]
			.map((block) => `${block}\n`)
			.join('\n');
	}
});

const escape = (text: string) =>
	text.replace(/[\\`*_{}[\]<>()#+\-.!|~&$]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\\n');
const indented = (text: string) => escape(text).replaceAll('\n', '\n  ');
const list = (texts: Record<string, string>) =>
	Object.values(sorted(texts))
		.map((text) => `- ${indented(text)}`)
		.join('\n');

/** Fits a page; what is printed from Markdown is written on. */
const lineToWriteOn = '\\_'.repeat(60);

function asked(question: Question, language: string): string[] {
	const { prompt, points, hint } = question;
	const worth = points === undefined ? '' : ` (${points})`;
	return [
		escape(prompt) + worth,
		...(question.kind === 'cloze'
			? [
					pieces(question.text)
						.map((piece, at) => (at % 2 ? '\\_\\_\\_\\_' : escape(piece)))
						.join('')
				]
			: []),
		...(question.kind === 'argument' ? [`**${escape(question.root)}**`] : []),
		...('items' in question ? [list(question.items)] : []),
		...('options' in question ? [list(question.options)] : []),
		...(question.kind === 'find' ? [list(question.places ?? {})] : []),
		...(question.kind === 'estimate'
			? inWords(estimateKind.conceal(question), language).map(escape)
			: []),
		...(question.kind === 'number' && question.unit ? [escape(question.unit)] : []),
		...(question.kind === 'write' && question.words
			? [`(${question.words.from}–${question.words.to})`]
			: []),
		...(question.kind === 'write' ? [lineToWriteOn, lineToWriteOn, lineToWriteOn] : []),
		...(hint === undefined ? [] : [`> ${escape(hint).replaceAll('\n', '\n> ')}`])
	];
}

function answered(question: Question, language: string): string[] {
	const { explanation, feedback = {}, number, point, locator, level } = question;
	const right =
		question.kind === 'write'
			? [question.model]
			: question.kind === 'order'
				? question.right.map((item) => question.items[item]!)
				: question.kind === 'argument'
					? Object.entries(sorted(question.items)).map(
							([item, text]) => `${text} → ${placesIn(question, item, language)}`
						)
					: parts(question, key(question), language).flatMap(({ label, right }) =>
							right ? [label && label !== right ? `${label} → ${right}` : right] : []
						);
	const named = {
		...('options' in question && question.options),
		...('items' in question && question.items),
		...(question.kind === 'estimate' &&
			Object.fromEntries(question.series.points.map(({ id, label }) => [id, label])))
	};
	const about = [number, point, locator, level].filter((one) => one !== undefined);
	const also = others(question);
	return [
		right.map((text, at) => `${at + 1}. ${escape(text).replaceAll('\n', '\n   ')}`).join('\n'),
		...(question.kind === 'write' ? [list(question.criteria)] : []),
		...(also.length ? [also.map(escape).join(' / ')] : []),
		...(explanation === undefined ? [] : [escape(explanation)]),
		...Object.entries(feedback).map(
			([on, note]) => `- ${indented(named[on] ?? on)}: ${indented(note)}`
		),
		...(about.length ? [about.map((one) => `\`${one}\``).join(' ')] : [])
	];
}

function others(question: Question): string[] {
	if (question.kind === 'short') return question.accepted.slice(1);
	if (question.kind === 'cloze')
		return Object.values(question.blanks).flatMap((all) => all.slice(1));
	if (question.kind === 'estimate') return [`± ${percentOf(question.tolerance)}%`];
	return question.kind === 'number' && question.tolerance ? [`± ${question.tolerance}`] : [];
}
