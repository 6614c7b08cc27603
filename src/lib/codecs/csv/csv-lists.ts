import { lettered } from '../files/drafts';
import { oneLine } from '../files/text';
import { fromList } from './csv-columns';

/** Our own sign parts options, or what people put there instead. */
export function listIn(cell: string): string[] {
	const list = fromList(cell);
	const lettered = list.length === 1 ? afterLetters(cell) : [];
	if (lettered.length > 1) return lettered;
	const told = list.length === 1 ? fromJson(cell) : [];
	if (told.length > 1) return told;
	const sign = list.length === 1 && ['\n', ';', ','].find((one) => cell.includes(one));
	return sign ? cell.split(sign).map(oneLine).filter(Boolean) : list;
}

function fromJson(cell: string): string[] {
	if (!/^\s*\["/.test(cell)) return [];
	try {
		return (JSON.parse(cell) as unknown[]).map((one) => oneLine(String(one)));
	} catch {
		return [];
	}
}

/** `A) red B) blue`: the texts after letters that follow each other. */
export function afterLetters(cell: string): string[] {
	const starts: [from: number, to: number][] = [];
	for (const mark of cell.matchAll(/(?:^|\s)\(?([a-j])[.)]\s+/gi)) {
		const place = mark[1]!.toLowerCase().charCodeAt(0) - 97;
		if (place === starts.length) starts.push([mark.index, mark.index + mark[0].length]);
	}
	if (starts[0]?.[0] !== 0) return [];
	return starts.map(([, from], index) =>
		oneLine(cell.slice(from, starts[index + 1]?.[0])).replace(/[;,]$/, '')
	);
}

/** The texts of a list with ids, and ways back from a text to its id. */
export function named(cell: string | string[]) {
	const list = typeof cell === 'string' ? fromList(cell) : cell;
	return listOf(list, lettered(list));
}

export function listOf(list: string[], ids: string[]) {
	/** Also in other capitals, where that is one text alone. */
	const idOf = (text: string) => {
		const known = ids[list.indexOf(text)];
		if (known !== undefined) return known;
		const told = text.toLowerCase();
		const alike = ids.filter((_, index) => list[index]!.toLowerCase() === told);
		return alike.length === 1 ? alike[0]! : '?';
	};
	return {
		ids,
		texts: Object.fromEntries(list.map((text, index) => [ids[index]!, text])),
		idOf,
		/** The ids of texts joined by ` / `, which may stand in a text too. */
		split(joined: string, failed = new Set<number>()): string[] {
			// Texts that begin each other come to the same rest in many ways.
			if (failed.has(joined.length)) return ['?'];
			for (const [index, text] of list.entries()) {
				if (joined === text) return [ids[index]!];
				if (!joined.startsWith(`${text} / `)) continue;
				const rest = this.split(joined.slice(text.length + 3), failed);
				if (!rest.includes('?')) return [ids[index]!, ...rest];
			}
			failed.add(joined.length);
			return ['?'];
		},
		/** What follows the longest text of the list and a colon. */
		after(pair: string): [string, string][] {
			const item = list
				.filter((text) => pair.startsWith(`${text}: `))
				.sort((a, b) => b.length - a.length)[0];
			return item === undefined ? [] : [[idOf(item), pair.slice(item.length + 2)]];
		}
	};
}
