import type { Blank, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { gather, type Draft } from '../files/drafts';
import { fromTags } from '../files/tags';
import { paragraphs, textOfHtml } from '../files/html';
import { lines } from '../files/text';

/** Notes of an Anki text file: cloze notes with a text as questions, all others as cards. */
export const readAnki = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const { heads, body, skipped } = headsOf(decode(file));
		const { default: papaparse } = await import('papaparse');
		const names: Record<string, string> = {
			...{ tab: '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ', colon: ':' }
		};
		const said = heads.get('separator')?.toLowerCase() ?? '\t';
		const delimiter = names[said] ?? (said.length === 1 ? said : '\t');
		const { data, errors } = papaparse.parse<string[]>(body, { delimiter });
		if (errors.some(({ type }) => type === 'Quotes')) throw new Refusal('broken-quotes');
		const place = (name: string) => Number(heads.get(`${name} column`) ?? 0) - 1;
		const columns = {
			guid: place('guid'),
			type: place('notetype'),
			deck: place('deck'),
			tags: place('tags')
		};
		const special = Object.values(columns);
		let deck = heads.get('deck') ?? '';
		const drafts = data.flatMap((cells, index): Draft[] => {
			if (cells.every((one) => !one.trim()) || cells[0]!.startsWith('#')) return [];
			deck ||= cells[columns.deck] ?? '';
			const note = {
				id: cells[columns.guid],
				fields: cells.filter((_, at) => !special.includes(at)),
				tags: (cells[columns.tags] ?? '').split(' '),
				// `Basic` shows braces as they are.
				basic: /^basic/i.test(cells[columns.type] ?? heads.get('notetype') ?? ''),
				isHtml: heads.get('html') === 'true'
			};
			return [{ at: `row.${index + 1 + skipped}`, ...noteDraft(note) }];
		});
		return gather(drafts, blank, lines(deck));
	});

/** The first lines, which begin with # and say how the rest is to be read. */
function headsOf(file: string) {
	const heads = new Map<string, string>();
	let body = file;
	let skipped = 0;
	for (;;) {
		const found = /^#([a-z ]{1,40}):([^\r\n]*)(\r\n|\r|\n|$)/i.exec(body);
		if (!found) return { heads, body, skipped };
		heads.set(found[1]!.toLowerCase(), found[2]!.trim());
		body = body.slice(found[0].length);
		skipped += 1;
	}
}

interface Told {
	id?: string;
	fields: string[];
	tags: string[];
	isHtml: boolean;
	basic?: boolean;
}

/** A note as a question where it has blanks, else as a card. */
export function noteDraft({ id, fields, tags, isHtml, basic }: Told): Omit<Draft, 'at'> {
	const { point, locator, level, number } = fromTags(tags);
	const text = (source: string) => (isHtml ? textOfHtml(source) : lines(source));
	const [front = '', back = ''] = fields;
	if (basic || !/\{\{c\d+::/.test(front))
		return { card: { id, point, locator, front: text(front), back: text(back) } };
	const blanks: Record<string, string[]> = {};
	// Two signs that no text may hold stand for the braces of a blank until it is plain text.
	const marked = front
		.replace(/[\ue000\ue001]/g, '')
		.replace(/\{\{c\d+::((?:(?!\}\}|\{\{)[\s\S])*)\}\}/g, (_, inner: string) => {
			const name = `b${Object.keys(blanks).length + 1}`;
			blanks[name] = [text(inner.split('::')[0]!)];
			return `\ue000${name}\ue001`;
		});
	const whole = isHtml ? paragraphs(marked) : [lines(marked)];
	const all = whole.map((one) => one.replaceAll('\ue000', '{').replaceAll('\ue001', '}'));
	const split = all.length > 1 && !/\{b\d+\}/.test(all[0]!);
	return {
		question: {
			...{ id, point, locator, level, number },
			kind: 'cloze',
			prompt: split ? all[0] : 'Fill in the blanks.',
			text: (split ? all.slice(1) : all).join('\n'),
			blanks,
			explanation: text(back)
		}
	};
}
