import type { Format } from '../files/rich';
import { truthWord } from '../files/truth-words';

// GIFT as Moodle 4.5 takes it apart (https://docs.moodle.org/405/en/GIFT_format): signs count only between the braces,
// and the sort of question follows from the signs that are there.

export interface GiftText {
	text: string;
	format: Format;
}
export interface GiftAnswer {
	text: GiftText;
	/** Percent of the points. */
	share: number;
	note?: GiftText;
	/** Begins with `=`. */
	equals: boolean;
}
interface Asked {
	stem: GiftText;
	explanation?: GiftText;
}
export type Gift =
	| { type: 'Category'; path: string }
	| { type: 'Description' | 'Essay' | 'Ordering' }
	| (Asked & { type: 'MC' | 'Short' | 'Numerical'; answers: GiftAnswer[]; single: boolean })
	| (Asked & { type: 'TF'; right: boolean; ifWrong?: GiftText; ifRight?: GiftText })
	| (Asked & { type: 'Matching'; pairs: { item: GiftText; option: string }[] });

/** Why a question cannot be read, by the code of an issue. */
export class GiftFault extends Error {
	constructor(
		readonly code: 'broken-syntax' | 'not-a-pair' | 'truth-word' | 'unknown-type',
		readonly params?: Record<string, string>
	) {
		super(code);
	}
}

// Escaped signs stand for themselves: they wait as characters that no text may hold.
const signs = ':#={}~\n';
const hide = (text: string): string =>
	text
		.replace(/[\ue010-\ue018]/g, '')
		.replace(/\\([\\:#={}~n])/g, (_, sign: string) =>
			sign === '\\'
				? '\ue018'
				: String.fromCharCode(0xe010 + signs.indexOf(sign === 'n' ? '\n' : sign))
		);
export const shown = (text: string): string =>
	text.replace(/[\ue010-\ue018]/g, (sign) =>
		sign === '\ue018' ? '\\' : signs[sign.charCodeAt(0) - 0xe010]!
	);

/** One question, its comments left out. */
export function parseGift(source: string): Gift {
	let text = hide(source).trim();
	if (text.startsWith('$CATEGORY:'))
		return { type: 'Category', path: shown(text.slice(10)).trim() };
	if (text.startsWith('::')) {
		const end = text.indexOf('::', 2);
		if (end > 0) text = text.slice(end + 2).trim();
	}
	const open = text.indexOf('{');
	const close = text.indexOf('}');
	if (open < 0 && close < 0) return { type: 'Description' };
	if (open < 0 || close < open) throw new GiftFault('broken-syntax');
	const rest = text.slice(close + 1).trim();
	if (/[{}]/.test(rest)) throw new GiftFault('broken-syntax');
	const before = text.slice(0, open).trim();
	// A text that goes on after the answers has its gap there.
	const stem = formatted(
		rest ? `${before} _____ ${rest}`.replace(/ (?=[.,;:!?])/, '') : before,
		'auto'
	);
	const inside = text.slice(open + 1, close);
	const at = inside.lastIndexOf('####');
	const explanation = at < 0 ? undefined : formatted(inside.slice(at + 4), stem.format);
	return answersOf((at < 0 ? inside : inside.slice(0, at)).trim(), { stem, explanation });
}

function answersOf(body: string, asked: Asked): Gift {
	const { format } = asked.stem;
	if (!body) return { type: 'Essay' };
	if (body.startsWith('>')) return { type: 'Ordering' };
	// A blank of Moodle’s cloze questions, which this format has not.
	if (/^\d*:[A-Z_]+:/.test(body)) throw new GiftFault('unknown-type', { type: 'cloze' });
	if (body.startsWith('#')) {
		const [numbers = ''] = body.slice(1).split('~');
		return {
			...{ ...asked, type: 'Numerical', single: true },
			answers: split(numbers, '=').map((one) => answer(one, 100, format))
		};
	}
	if (body.includes('~')) {
		const answers = split(body.replaceAll('=', '~='), '~').map((one) =>
			one.startsWith('=')
				? { ...answer(one.slice(1), 100, format), equals: true }
				: answer(one, 0, format)
		);
		return { ...asked, type: 'MC', answers, single: answers.some(({ equals }) => equals) };
	}
	if (body.includes('=') && body.includes('->')) {
		const pairs = split(body, '=').map((one) => {
			const arrow = one.indexOf('->');
			if (arrow < 0) throw new GiftFault('not-a-pair');
			return {
				item: formatted(one.slice(0, arrow), format),
				option: shown(one.slice(arrow + 2)).trim()
			};
		});
		return { ...asked, type: 'Matching', pairs };
	}
	const [word = '', ...told] = body.split('#').map((one) => one.trim());
	const [ifWrong, ifRight] = told.map((one) => (one ? formatted(one, format) : undefined));
	if (/^(T|TRUE|F|FALSE)$/.test(word))
		return {
			...{ ...asked, type: 'TF', right: word.startsWith('T') },
			...{ ifWrong, ifRight }
		};
	// Moodle makes a text to be typed of it, which nobody can have meant.
	if (/^[tf]$/i.test(word) || truthWord(word) !== undefined)
		throw new GiftFault('truth-word', { word });
	const answers = split(body, '=').map((one) => answer(one, 100, format));
	return { ...asked, type: 'Short', answers, single: true };
}

const split = (body: string, sign: string): string[] =>
	body
		.split(sign)
		.map((one) => one.trim())
		.filter((one, index) => one || index > 0);

/** `%50%text#note`; after `=` too, as many files have it. */
function answer(source: string, share: number, format: Format): GiftAnswer {
	const [, percent, rest] = /^(?:%(-?\d{1,3}(?:\.\d*)?)%)?([\s\S]*)$/.exec(source)!;
	// Not in the number of a character: `&#10003;`.
	const at = rest!.search(/#(?<!&#(?=\d{1,7};|x[\da-f]{1,6};))/i);
	return {
		text: formatted(at < 0 ? rest! : rest!.slice(0, at), format),
		share: percent === undefined ? share : Number(percent),
		note: at < 0 ? undefined : formatted(rest!.slice(at + 1), format),
		equals: false
	};
}

const formats: Record<string, Format> = {
	...{ html: 'html', plain: 'plain', moodle: 'auto', markdown: 'markdown' }
};
function formatted(source: string, format: Format): GiftText {
	const text = source.trim();
	const [mark = '', name = ''] = /^\[(html|plain|moodle|markdown)\]/.exec(text) ?? [];
	return { text: shown(text.slice(mark.length)).trim(), format: formats[name] ?? format };
}
