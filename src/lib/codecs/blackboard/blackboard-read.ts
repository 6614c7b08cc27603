import type { Blank, Piece, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import {
	choiceFrom,
	decimal,
	gather,
	matchFrom,
	orderFrom,
	type Body,
	type Draft
} from '../files/drafts';
import { linesOf, numberOf } from '../files/pieces';
import { oneLine } from '../files/text';
import { truthWord } from '../files/truth-words';

const types = /^(MC|MA|TF|ESS|ORD|MAT|FIB|FIB_PLUS|FIL|NUM|SR|OP|JUMBLED_SENTENCE|QUIZ_BOWL)\t/;

/** Whether nearly each row begins with the name of a type. */
export function looksLikeBlackboard(text: string): boolean {
	const rows = text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\r|\n/)
		.filter((row) => row.trim());
	const named = rows.filter((row) => types.test(row)).length;
	return named > 0 && named >= rows.length * 0.8;
}

export const readBlackboard = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, () => {
		const text = decode(file).replace(/^\ufeff/, '');
		if (text.trim() && !looksLikeBlackboard(text)) throw new Refusal('other-format');
		const drafts = text.split(/\r\n|\r|\n/).flatMap((row, index): Draft[] => {
			if (!row.trim()) return [];
			const [type = '', prompt = '', ...cells] = row.split('\t').map(oneLine);
			const at = `line.${index + 1}`;
			const own = Object.hasOwn(readers, type)
				? readers[type]!(filled(cells), prompt)
				: { issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };
			return 'issue' in own
				? [{ at, issue: own.issue }]
				: [{ at, question: { prompt, ...own.fields } }];
		});
		return gather(drafts, blank);
	});

/** The fields of a row, with room for two more. */
export function blackboardPiece(text: string, at: string): Piece | undefined {
	const row = linesOf(text)[numberOf(at) - 1];
	if (row === undefined) return undefined;
	const [type = '', prompt = '', ...cells] = row.split('\t');
	const fields = [...filled(cells), '', ''].map((cell, index): [string, string] => [
		`Field ${index + 3}`,
		cell
	]);
	return {
		text: row,
		cells: [['Type', type], ['Question', prompt], ...fields],
		whole: (mended) => mended.map(oneLine).join('\t')
	};
}

/** Without the tabs that a spreadsheet adds at the end. */
function filled(cells: string[]): string[] {
	const last = cells.findLastIndex(Boolean);
	return cells.slice(0, last + 1);
}
const pairs = (cells: string[]) =>
	cells.flatMap((cell, index) => (index % 2 ? [] : [[cell, cells[index + 1] ?? ''] as const]));

const readers: Record<string, (cells: string[], prompt: string) => Body> = {
	MC: (cells) => choice(cells, true),
	MA: (cells) => choice(cells, false),
	TF([word = '']) {
		const right = truthWord(word);
		return right === undefined
			? { issue: { code: 'not-yes-or-no', params: { text: word.slice(0, 40) } } }
			: { fields: { kind: 'truth', right: right ? 'yes' : 'no' } };
	},
	FIB: (cells) => ({ fields: { kind: 'short', accepted: cells.filter(Boolean) } }),
	NUM([value = '', tolerance = '0']) {
		const off = decimal(tolerance);
		if (/\d,\d/.test(value + tolerance))
			return { issue: { code: 'number-comma', params: { number: value.slice(0, 40) } } };
		return {
			fields: {
				kind: 'number',
				value: off === undefined ? undefined : decimal(value),
				tolerance: off === '0' ? undefined : off
			}
		};
	},
	MAT: (cells) => ({
		fields: matchFrom(pairs(cells).map(([item, option]) => ({ item, option })))
	}),
	ORD: (cells) => ({ fields: orderFrom(cells) }),
	FIB_PLUS(cells, prompt) {
		const groups = cells.reduce<string[][]>(
			(all, cell) => {
				if (cell) all.at(-1)!.push(cell);
				else all.push([]);
				return all;
			},
			[[]]
		);
		const blanks = groups.filter(([name]) => name);
		const whole = blanks.reduce(
			(text, [name], index) => text.replaceAll(`[${name}]`, `{b${index + 1}}`),
			prompt
		);
		// A first sentence without a blank says what to do.
		const [, first, rest] = /^([^{]*?[.?!:])\s+(\S.*)$/.exec(whole) ?? [];
		const [about, text] = first && rest ? [first, rest] : ['Fill in the blanks.', whole];
		return {
			fields: {
				kind: 'cloze',
				prompt: about,
				text,
				blanks: Object.fromEntries(blanks.map(([, ...right], index) => [`b${index + 1}`, right]))
			}
		};
	}
};

function choice(cells: string[], single: boolean): Body {
	const answers = pairs(cells).map(([text, mark]) => ({
		text,
		right: /^correct$/i.test(mark),
		known: /^(in)?correct$/i.test(mark),
		mark
	}));
	const odd = answers.find(({ known }) => !known);
	if (odd) return { issue: { code: 'odd-mark', params: { mark: odd.mark.slice(0, 40) } } };
	return single && answers.filter(({ right }) => right).length > 1
		? { issue: { code: 'either-right' } }
		: { fields: choiceFrom(answers.map(({ text, right }) => ({ text, right }))) };
}
