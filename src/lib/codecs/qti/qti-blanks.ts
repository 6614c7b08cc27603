import { blanksOf } from '../../questions/kinds/cloze/cloze';
import { choiceFrom, decimal } from '../files/drafts';
import { all, type Element } from '../files/xml';
import { accepted, answerOf, choicesOf, paragraphsIn, wanted } from './qti-parts';
import { narrowed } from './tolerance';

export type Fields = Record<string, unknown>;

/** Blanks in a text, to type or to pick in: a short answer, a number, a choice or a cloze. */
export function inText(item: Element, body: Element, asked: Element[]): Fields | string {
	const blanks = asked.map((one) => ({
		answer: answerOf(item, one),
		choices: choicesOf(one, 'inlineChoice'),
		name: one.attributes.responseIdentifier ?? ''
	}));
	const mark = (place: number) => `\ue000${place}\ue001`;
	const shown = paragraphsIn(body.children, (one) => mark(asked.indexOf(one)));
	const [{ answer, choices, name }] = blanks as [(typeof blanks)[number]];
	if (blanks.length === 1) {
		const whole = shown.join('\n');
		const prompt = whole.endsWith(mark(0))
			? whole.slice(0, -mark(0).length).trim()
			: whole.replace(mark(0), '____');
		if (choices.length) {
			const right = wanted(answer);
			const answers = choices.map(({ id, text }) => ({ id, text, right: right.includes(id) }));
			return { prompt: whole.replace(mark(0), '____'), ...choiceFrom(answers) };
		}
		if (answer.number) return { prompt, ...number(item, answer.correct[0]) };
		// Our own blanks are called RESPONSE-a.
		if (whole.endsWith(mark(0)) && !name.startsWith('RESPONSE-'))
			return { prompt, kind: 'short', accepted: accepted(answer) };
	}
	if (blanks.some(({ answer }) => answer.number)) return 'numbers in a text';
	const marked = shown.map((paragraph) =>
		paragraph.replace(/\ue000(\d+)\ue001/g, (_, place: string) => {
			const { choices } = blanks[Number(place)]!;
			const among = choices.length ? ` (${choices.map(({ text }) => text).join(' / ')})` : '';
			return `{b${Number(place) + 1}}${among}`;
		})
	);
	const [first = '', ...others] = marked;
	const split = others.length > 0 && blanksOf({ text: first }).length === 0;
	return {
		kind: 'cloze',
		prompt: split ? first : 'Fill in the blanks.',
		text: (split ? others : marked).join('\n'),
		blanks: Object.fromEntries(
			blanks.map(({ answer, choices }, index) => {
				const texts = new Map(choices.map(({ id, text }) => [id, text]));
				const right = choices.length
					? wanted(answer).map((id) => texts.get(id) ?? '')
					: accepted(answer);
				return [`b${index + 1}`, right];
			})
		)
	};
}

/** A value, and how far off a number may be, from the one comparison that gives points. */
function number(item: Element, correct = ''): Fields {
	const value = decimal(correct);
	const [equal] = all(item, 'equal');
	const { toleranceMode = 'exact', tolerance = '' } = equal?.attributes ?? {};
	const bounds = tolerance.trim().split(/\s+/);
	const [below, above = below] = bounds.map((one) => decimal(one));
	if (comparisons.some((name) => all(item, name).some(isOfResponse))) return { kind: 'number' };
	if (value === undefined || toleranceMode === 'exact') return { kind: 'number', value };
	// Not the same on both sides, or nothing that can be read: what is right cannot be said.
	if (below === undefined || below !== above) return { kind: 'number' };
	const off =
		toleranceMode === 'relative'
			? decimal(String(Number(((Math.abs(Number(value)) * Number(below)) / 100).toPrecision(12))))
			: narrowed(value, bounds[0]!);
	return { kind: 'number', value, tolerance: off === '0' ? undefined : off };
}

/** Others than `equal`, from which one number and how far off it may be do not follow. */
const comparisons = ['equalRounded', 'gt', 'gte', 'lt', 'lte'];
const isOfResponse = (of: Element) =>
	all(of, 'variable').some(({ attributes }) => !/SCORE$/.test(attributes.identifier ?? ''));
