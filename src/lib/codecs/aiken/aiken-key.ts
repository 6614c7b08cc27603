import { oneLine } from '../files/text';
import { numbered } from './aiken-rows';

/** A key below all questions, as textbooks and chat assistants have it: `Answer key`, then `1. B` and so on. */
export interface EndKey {
	/** By the number of a question: a letter and what is said of it. */
	marks: Map<string, { mark: string; about: string }>;
	/** Numbers that come more than once above: nobody can say which is meant. */
	twice: Set<string>;
	/** Rows from here up to there. */
	from: number;
	to: number;
}

const head =
	/^(?:(?:the )?(?:correct )?answers?(?: keys?)?|keys?|solutions?|lösung(?:en|sschlüssel)?|antworten|(?:clave de )?respuestas|soluciones|corrigé|réponses|soluzioni|risposte|gabarito|respostas)\s*(?:[:：]\s*|$)/i;
const entry =
	/^\(?(?:q|question)?\s*(\d{1,3})\s*[.):=–—-]*\s*\(?(true|false|[A-Z])(?![\p{L}’'])[.):]*[\s,;]*/iu;

/** The last one in a text; none where a number comes twice. */
export function endKey(rows: string[]): EndKey | undefined {
	const begins = (row: string) => {
		const told = row.replace(head, '');
		return told !== row || !row ? !told || entry.test(told) : false;
	};
	const from = rows.findLastIndex((row) => row && begins(row));
	if (from < 0) return undefined;
	const marks: EndKey['marks'] = new Map();
	let to = from;
	for (; to < rows.length; to++) {
		let rest = to === from ? rows[to]!.replace(head, '') : rows[to]!;
		let last: { mark: string; about: string } | undefined;
		for (let found = entry.exec(rest); found; found = entry.exec(rest)) {
			const [all, number = '', mark = ''] = found;
			if (marks.has(number)) return undefined;
			marks.set(number, (last = { mark, about: '' }));
			rest = rest.slice(all.length);
		}
		if (rest && !last) break;
		if (last) last.about = rest.replace(/^[-–—:]\s*/, '');
	}
	const numbers = rows.slice(0, from).flatMap((row) => numberIn(row) ?? []);
	return marks.size ? { marks, twice: twice(numbers), from, to } : undefined;
}

function twice(all: string[]): Set<string> {
	const met = new Set<string>();
	return new Set(all.filter((one) => met.size === met.add(one).size));
}

export const numberIn = (prompt: string): string | undefined => numbered.exec(prompt)?.[1];

/** `B`, `b.`, `(B)`, `B. Paris`, `Paris`, and all of `A, C`. */
export function keysIn(key: string, options: { mark: string; text: string }[]): string[] {
	const same = (text: string) =>
		options.filter((one) => one.text.toLowerCase() === oneLine(text).toLowerCase());
	const [, sign = '', rest = ''] = /^\W*([A-Z])[.):]\s*(\S.*)$/i.exec(key) ?? [];
	const both = same(rest).filter(({ mark }) => mark === sign.toUpperCase());
	const named = both.length ? both : key.trim().length > 1 ? same(key) : [];
	if (named.length === 1) return [named[0]!.mark];
	const listed = /^\W*[A-Z]\W*((,|;|&|\/|\s|\band\b)\W*[A-Z]\W*)*$/i.test(key.slice(0, 40));
	const bare = key.slice(0, 100).replace(/\band\b/gi, ' ');
	const letters = listed ? (bare.match(/[A-Z]/gi) ?? []).map((one) => one.toUpperCase()) : [];
	// A text of one sign that is no letter here.
	const only = letters.some((one) => options.some(({ mark }) => mark === one)) ? [] : same(key);
	return only.length === 1 ? [only[0]!.mark] : letters;
}
