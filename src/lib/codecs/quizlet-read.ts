import type { Blank, Reading } from './codec';
import { decode, open, Refusal } from './files/door';
import { gather, type Draft } from './files/drafts';
import { lines, oneLine } from './files/text';

/** Other signs that people put between term and definition, the plainest first. */
const others = [';', ' – ', ' — ', ' - ', '|', ' = ', ': ', ','];

const rowsOf = (text: string) => text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

/** `Q: …`, `Question 1: …`, `**Front:** …`, each followed by what is on the other side. */
const sideRow =
	/^\s*(?:[-*•]\s+)?(?:\*\*)?(?:(q|question|front|term)|(a|answer|back|definition)) ?\d{0,3}(?:\*\*)?:(?:\*\*)?\s+(.*)$/i;
const sideOf = (row: string): ['front' | 'back', string] | undefined => {
	const [, front, , told = ''] = sideRow.exec(row) ?? [];
	return sideRow.test(row) ? [front ? 'front' : 'back', told] : undefined;
};

export function asksAndAnswers(text: string): boolean {
	const sides = rowsOf(text).flatMap((row) => sideOf(row)?.[0] ?? []);
	return sides.length > 1 && sides.every((side, index) => side === (index % 2 ? 'back' : 'front'));
}

function answered(text: string): Draft[] {
	const found: { at: string; sides: string[] }[] = [];
	const beside: Draft[] = [];
	for (const [index, row] of rowsOf(text).entries()) {
		const at = `line.${index + 1}`;
		const [side, said] = sideOf(row) ?? [undefined, row];
		if (side === 'front') found.push({ at, sides: [said] });
		else if (side) found.at(-1)!.sides.push(said);
		else if (found.length) found.at(-1)!.sides.push(`${found.at(-1)!.sides.pop()}\n${said}`);
		else if (row.trim()) beside.push({ at, issue: { code: 'beside-question' } });
	}
	const cards = found.map(({ at, sides: [front = '', back = ''] }) => ({
		at,
		card: { front: lines(front), back: lines(back) }
	}));
	return [...beside, ...cards];
}

/** Anki says in its first lines how they are to be read; here they would be cards. */
const ofAnki = /^\ufeff?"?#[a-z ]{1,40}:/i;

/** How other formats begin, and a key below a question. */
const noCard = /^\s*([<{#]|answers?:)/i;

/** The sign that stands once in every line, where there is no tab. */
export function separatorOf(text: string): string | undefined {
	const rows = text
		.replace(/^\ufeff/, '')
		.split(/\r\n|\r|\n/)
		.filter((row) => row.trim());
	if (rows.length < 2 || rows.some((row) => row.includes('\t') || noCard.test(row)))
		return undefined;
	return others.find((sign) =>
		rows.every((row) => {
			const sides = row.split(sign);
			return sides.length === 2 && sides.every((one) => one.trim());
		})
	);
}

/** Its other export: all on one line, cards parted by semicolons and their sides by tabs or commas. */
export function unfolded(text: string): string {
	const line = text.replace(/^\ufeff/, '').trim();
	if (/[\r\n]/.test(line)) return text;
	const cards = line.split(';').filter((one) => one.trim());
	const sign = ['\t', ','].find((one) =>
		cards.every((card) => card.split(one).filter((side) => side.trim()).length === 2)
	);
	return cards.length > 1 && sign ? cards.join('\n') : text;
}

export const readQuizlet = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, () => {
		const text = unfolded(decode(file));
		if (ofAnki.test(text)) throw new Refusal('other-format');
		if (blank.separator) return gather(drafts(text, blank.separator), blank);
		if (asksAndAnswers(text)) return gather(answered(text), blank);
		const other = separatorOf(text);
		const reading = gather(drafts(text, other ?? '\t'), blank);
		if (other !== undefined && reading.set.cards.length)
			reading.issues.unshift({ code: 'other-separator', params: { sign: other.trim() } });
		return reading;
	});

function drafts(text: string, separator: string): Draft[] {
	const found: Draft[] = [];
	/** The card to which a line without a separator may belong. */
	let last: { draft: Draft; front: string; back: string } | undefined;
	for (const [index, row] of text.split(/\r\n|\r|\n/).entries()) {
		if (!row.trim()) {
			last = undefined;
			continue;
		}
		const at = `line.${index + 1}`;
		const [front = '', back, ...more] = row.split(separator).map(unquoted).map(oneLine);
		if (back === undefined) {
			if (last && goesOn.test(row)) {
				last.back += `\n${row}`;
				last.draft.card = { front: last.front, back: lines(last.back) };
				last.draft.notes = [{ code: 'lines-joined' }];
			} else if (last) {
				// It may be the rest of a definition, or a card without a separator: nobody can tell.
				last.draft.issue = { code: 'goes-on' };
				found.push({ at, issue: { code: 'no-tab' } });
			} else found.push({ at, issue: { code: 'no-tab' } });
			continue;
		}
		if (more.some(Boolean)) {
			found.push({ at, issue: { code: 'more-tabs' } });
			last = undefined;
			continue;
		}
		const draft: Draft = { at, card: { front, back } };
		found.push(draft);
		last = { draft, front, back };
	}
	return found;
}

/** A spreadsheet's quotation marks around a side that has some of its own. */
const unquoted = (side: string) =>
	/^"(?=[^]*"")(?:[^"]|"")*"$/.test(side) ? side.slice(1, -1).replaceAll('""', '"') : side;

/** How the next line of one definition begins, and hardly a term of its own. */
const goesOn = /^\s*([\p{Ll}(]|[-–—•*·→]|\d{1,2}[.)]\s|[a-z][.)]\s)/u;
