import { conceal, grade, key, parts } from '../../questions/kinds';
import { placesFor } from '../../questions/kinds/argument/under';
import { sorted } from '../../questions/kinds/sorted';
import type { KindName, Question } from '../../questions/question';
import { decimalOf, ends, readQuantity } from '../../questions/text/quantity';
import { nameOf, oneLine } from '../files/text';

// An answer as a learning platform keeps it (SCORM 1.2 RTE 3.4.7, SCORM 2004 4th ed. RTE 4.2.9).
// - 1.2 names options by one sign each, in the order of their ids; 2004 by the ids themselves.
// - What was written in one's own words is not told: only how its writer judged it.

export type Version = '1.2' | '2004';

const shapes = {
	choice: 'choice',
	truth: 'true-false',
	cloze: 'fill-in',
	short: 'fill-in',
	number: 'numeric',
	match: 'matching',
	order: 'sequencing',
	sort: 'matching',
	find: 'choice',
	argument: 'matching',
	estimate: 'fill-in',
	write: 'other'
} satisfies Record<KindName, string>;
export type Shape = (typeof shapes)[KindName];
export const shapeOf = ({ kind }: Question): Shape => shapes[kind];

export interface Interaction {
	type: string;
	response: string;
	/** Nothing where it has no key. */
	pattern?: string;
	result: string;
}

const signs = '0123456789abcdefghijklmnopqrstuvwxyz';
const most = { short: 255, text: 250, blanks: 10 };

/** `response`: complete, as the learner gave it. */
export function interactionOf(
	question: Question,
	response: readonly string[],
	language: string,
	version: Version
): Interaction {
	const old = version === '1.2';
	const shape = shapeOf(question);
	const score = grade(question, [...response], language);
	if (shape === 'other') {
		const judged = parts(question, [...response], language).map(({ given }) => given);
		const told = judged.join('; ').slice(0, most.text);
		return { type: old ? 'performance' : 'other', response: told, result: 'neutral' };
	}
	const say = saying(question, shape, language, version);
	return {
		type: shape,
		response: say(response, false),
		pattern: say(key(question), true),
		result: score === 1 ? 'correct' : score > 0 ? decimal(score) : old ? 'wrong' : 'incorrect'
	};
}

/** `P1.S2` and `root:none` have signs that part answers from each other; Moodle takes no hyphen either. */
export const identifier = (id: string): string => id.replace(/[^A-Za-z0-9]/g, '_');

/** At the start of a text a brace would begin a `{lang=en}`. */
const unbraced = (text: string): string => text.replace(/^\{/, ' {');
/** `[,]` would begin the next one. */
const typed = (text: string): string =>
	unbraced(oneLine(text).replaceAll('[,]', ',')).slice(0, most.text);

export const decimal = (value: number): string => String(Math.round(value * 10_000) / 10_000);

function saying(question: Question, shape: Shape, language: string, version: Version) {
	const old = version === '1.2';
	const all = targetsOf(question);
	const items = 'items' in question ? Object.keys(sorted(question.items)) : [];
	const named = (id: string, among: string[]) =>
		old ? (signs[among.indexOf(id)] ?? signs.at(-1)!) : identifier(id);
	const [comma, dot] = old ? [',', '.'] : ['[,]', '[.]'];
	return (given: readonly string[], isKey: boolean): string => {
		switch (shape) {
			case 'true-false':
				return old ? (given[0] === 'yes' ? 't' : 'f') : String(given[0] === 'yes');
			case 'choice':
				return given.map((id) => named(id, all)).join(comma);
			case 'sequencing':
				return given.map((id) => named(id, items)).join(comma);
			case 'matching':
				return items
					.map((item, at) => named(item, items) + dot + named(given[at] ?? '', all))
					.join(comma);
			case 'numeric':
				return numeric(question, given[0] ?? '', language, isKey && !old);
			default:
				return old
					? oneLine(given.join(', ')).slice(0, most.short)
					: given.slice(0, most.blanks).map(typed).join(comma);
		}
	};
}

/** What can be picked, or put beside an item. */
export function targetsOf(question: Question): string[] {
	if ('options' in question) return Object.keys(sorted(question.options));
	const shown = conceal(question);
	if ('places' in shown) return Object.keys(shown.places);
	if (!('items' in question)) return [];
	const { items } = question;
	return [...new Set(Object.keys(sorted(items)).flatMap((item) => placesFor(items, item)))];
}

/** What cannot be read as a number is none to a platform either. */
function numeric(question: Question, given: string, language: string, range: boolean): string {
	if (question.kind !== 'number') return '';
	const { value, tolerance, unit } = question;
	if (range) return ends(value, tolerance ?? '0').join('[:]');
	if (given === value) return value;
	const read = readQuantity(given, language, unit);
	return read ? decimalOf(read) : '';
}

/** The question in the words of a report. */
export const describe = ({ prompt }: Question): string => unbraced(nameOf(prompt));
