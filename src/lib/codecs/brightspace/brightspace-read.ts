import type { Blank, Piece, Reading } from '../codec';
import { credit } from '../files/credit';
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
import { textOfHtml } from '../files/html';
import { numberOf } from '../files/pieces';
import { records } from '../files/records';
import { lines } from '../files/text';

/** Whether rows begin as a block of this format does, comments above. */
export const looksLikeBrightspace = (text: string): boolean =>
	/^\ufeff?(?:(?:"?\/\/[^\n]*|[ \t\r,;]*)\n)*"?NewQuestion"?[,;]/i.test(text);

/** What a question is made of: cells after the name of their row. */
interface Block {
	row: number;
	lines: [name: string, ...cells: string[]][];
	/** As it stands there. */
	rows: string[][];
}

export const readBrightspace = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, () => {
		const text = decode(file).replace(/^\ufeff/, '');
		if (text.trim() && !looksLikeBrightspace(text)) throw new Refusal('other-format');
		return gather(blocks(text).map(draft), blank);
	});

/** The rows of a question, comments left off. */
export function brightspacePieces(file: Uint8Array): (at: string) => Piece | undefined {
	const text = decode(file).replace(/^\ufeff/, '');
	const all = blocks(text);
	const sign = signOf(text);
	const cell = (one: string) =>
		/["\r\n]/.test(one) || one.includes(sign) ? `"${one.replaceAll('"', '""')}"` : one;
	return (at) => {
		const block = all.find(({ row }) => row === numberOf(at));
		return (
			block && {
				text: block.rows.map((cells) => cells.map(cell).join(sign)).join('\n'),
				whole: ([mended = '']) => mended
			}
		);
	};
}

const signOf = (text: string) => (/NewQuestion"?;/i.test(text.slice(0, 2000)) ? ';' : ',');

function blocks(text: string): Block[] {
	const found: Block[] = [];
	const sign = signOf(text);
	for (const [index, { cells }] of records(text, sign).entries()) {
		const name = (cells[0] ?? '').trim().toLowerCase();
		if (name === 'newquestion') found.push({ row: index + 1, lines: [], rows: [] });
		if (!name || name.startsWith('//')) continue;
		found.at(-1)?.lines.push([name, ...cells.slice(1)]);
		found.at(-1)?.rows.push(cells);
	}
	return found;
}

function draft(block: Block): Draft {
	const at = `row.${block.row}`;
	const first = (name: string) => block.lines.find(([one]) => one === name) ?? [name];
	const type = (first('newquestion')[1] ?? '').trim().toUpperCase();
	const own = Object.hasOwn(readers, type)
		? readers[type]!(block)
		: { issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };
	if ('issue' in own) return { at, issue: own.issue };
	const points = decimal(first('points')[1] ?? '');
	const image = (first('image')[1] ?? '').trim();
	const media = { code: 'media', params: { what: 'picture', names: lines(image).slice(0, 60) } };
	return {
		at,
		question: {
			id: (first('id')[1] ?? '').trim(),
			prompt: said(first('questiontext')),
			hint: said(first('hint')),
			explanation: said(first('feedback')),
			points: points === '1' ? undefined : points,
			...own.fields
		},
		notes: [...(image ? [media] : []), ...(own.notes ?? [])]
	};
}

/** `Name,text,HTML`: HTML only where it says so. */
const said = ([, text = '', format = '']: string[]) => textIn(text, format);
const textIn = (text = '', format = '') =>
	/^html$/i.test(format.trim()) ? textOfHtml(text) : lines(text);
const rows = ({ lines }: Block, name: string) => lines.filter(([one]) => one === name);
const weight = (text = '') => Number(text.trim().replace(',', '.')) || 0;

const readers: Record<string, (block: Block) => Body> = {
	MC: (block) => choice(block, true),
	MS: (block) => choice(block, false),
	TF(block) {
		const given = [rows(block, 'true')[0] ?? [], rows(block, 'false')[0] ?? []];
		const right = given.flatMap(([, share], index) => (weight(share) > 0 ? [index] : []));
		const names = ['yes', 'no'];
		const notes = given.flatMap(([, , note, format], index) =>
			note ? [[names[index]!, textIn(note, format)]] : []
		);
		return {
			fields: {
				kind: 'truth',
				right: right.length === 1 ? names[right[0]!] : undefined,
				feedback: notes.length ? Object.fromEntries(notes) : undefined
			}
		};
	},
	SA(block) {
		if (rows(block, 'inputbox').length > 1)
			return { issue: { code: 'unknown-type', params: { type: 'SA, several boxes' } } };
		const answers = rows(block, 'answer');
		const full = answers.filter(([, share]) => weight(share) >= 100);
		if (full.some(([, , , way]) => /^regexp$/i.test(way?.trim() ?? '')))
			return { issue: { code: 'pattern' } };
		const cased = full.some(([, , , way]) => /^sensitive$/i.test(way?.trim() ?? ''));
		return {
			fields: { kind: 'short', accepted: full.map(([, , text = '']) => lines(text)) },
			notes: [
				...(answers.some(([, share]) => weight(share) > 0 && weight(share) < 100)
					? [{ code: 'partial-credit' }]
					: []),
				...(cased ? [{ code: 'case-matters' }] : [])
			]
		};
	},
	M(block) {
		const options = new Map(
			rows(block, 'choice').map(([, number = '', text, format]) => [
				number.trim(),
				textIn(text, format)
			])
		);
		const pairs = rows(block, 'match').map(([, number = '', text, format]) => ({
			item: textIn(text, format),
			option: options.get(number.trim()) ?? ''
		}));
		const used = new Set(pairs.map(({ option }) => option));
		const spare = [...options.values()].filter((option) => !used.has(option));
		return { fields: matchFrom([...pairs, ...spare.map((option) => ({ item: '', option }))]) };
	},
	O(block) {
		const items = rows(block, 'item');
		const fields = orderFrom(items.map(said));
		const notes = items.flatMap(([, , , note], index) =>
			note ? [[fields.right[index]!, textOfHtml(note)]] : []
		);
		return { fields: { ...fields, ...(notes.length && { feedback: Object.fromEntries(notes) }) } };
	}
};

function choice(block: Block, single: boolean): Body {
	const options = rows(block, 'option');
	const shares = options.map(([, share]) => weight(share));
	const { right, issue, notes } = single
		? credit(shares, true)
		: { right: new Set(shares.flatMap((share, index) => (share > 0 ? [index] : []))) };
	if (issue) return { issue };
	const answers = options.map(([, , text, format, note], index) => ({
		...{ text: textIn(text, format), right: right.has(index) },
		note: note ? textOfHtml(note) : undefined
	}));
	return { fields: choiceFrom(answers), notes };
}
