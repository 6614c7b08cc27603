import type { Issue } from '../codec';
import { choiceFrom, decimal, type Draft } from './drafts';
import type { Heads } from './heads';
import type { Row } from './sheet-read';
import type { Table } from './tables';
import { lines, oneLine } from './text';
import { truthWord } from './truth-words';

// Questions whose answers have a column each, as quiz games and teachers' own tables have them, and cards.

/** How a table names what is right: by the places of answers alone, or by whatever fits one. */
export type Naming = 'places' | 'any';

const kinds: [string, RegExp][] = [
	[
		'choice',
		/^(multiple|single)[ -]?(choice|response|answers?|select)|^(choice|mcq?|sc|mr|ma|quiz|checkbox(es)?|dropdown|einfachauswahl|mehrfachauswahl|auswahl|(opcion|seleccion|eleccion) (multiple|unica))$/
	],
	[
		'truth',
		/^(truth|t ?\/ ?f|tf|true ?(\/|-|or)? ?false|yes ?(\/|-|or)? ?no|(wahr|richtig) ?(\/|oder)? ?falsch|ja ?\/ ?nein|(verdadero|cierto) ?(\/|o|y)? ?falso|si ?\/ ?no)$/
	],
	['short', /^(short|short[ -]?answer|fill[ -]?in\b.*|open cloze|kurzantwort|respuesta corta)$/],
	['number', /^(numbers?|numeric(al)?|zahl|numeric[oa])$/]
];
/** Which kind of ours a table means; what is not known comes back as it is. */
export function kindOf(cell: string): string {
	const plain = oneLine(cell)
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.replaceAll('_', ' ')
		.toLowerCase();
	return kinds.find(([, words]) => words.test(plain))?.[0] ?? plain;
}

/** A reader for the rows of a table. */
export const rowReader = ({ heads }: Table) => {
	const { at } = heads;
	return (row: Row) => ({
		cell: (name: string) => row.cells[at.get(name) ?? -1] ?? '',
		/** Why one of these columns cannot be told. */
		fault: (columns: (number | undefined)[]) =>
			columns.flatMap((one) => (one === undefined ? [] : (row.faults[one] ?? [])))[0]
	});
};

/** Whether nothing is asked or answered in a row; templates come with numbers and times in empty ones. */
export const isEmpty = ({ at, options, wrong }: Heads, { cells, faults }: Row) =>
	['question', 'key', 'front', 'back', 'text', 'options', 'items']
		.map((name) => at.get(name) ?? -1)
		.concat(options, wrong)
		.every((column) => !cells[column]?.trim() && !faults[column]);

/** The columns of the two sides of cards. */
export const sidesIn = ({ at }: Heads): [front: string, back: string] =>
	at.has('front') ? ['front', at.has('back') ? 'back' : 'explanation'] : ['question', 'key'];

export function cardDraft(table: Table, row: Row): Draft {
	const [front, back] = sidesIn(table.heads).map((name) => table.heads.at.get(name)!);
	const { cell, fault } = rowReader(table)(row);
	const at = `row.${row.number}`;
	const issue = fault([front, back]);
	if (issue) return { at, issue };
	const side = (column: number | undefined) => lines(row.cells[column!] ?? '');
	const picture = pictured(cell('image'));
	return {
		at,
		card: { front: side(front), back: side(back) },
		notes: picture ? [picture] : []
	};
}

/** A choice, or a short answer whose spellings stand in the columns of answers. */
export function answersDraft(table: Table, row: Row, kind: string, naming: Naming): Draft {
	const { heads } = table;
	const { cell, fault } = rowReader(table)(row);
	const at = `row.${row.number}`;
	const [question, key] = [heads.at.get('question'), heads.at.get('key')];
	const used = [question, key, ...heads.options, ...heads.wrong, heads.at.get('explanation')];
	const issue = fault(used) ?? pictured(cell('image'));
	if (issue) return { at, issue };
	const about = aboutIn(cell);
	const texts = heads.options.map((column) => oneLine(row.cells[column] ?? ''));
	if (kind === 'short') {
		const accepted = texts.filter(Boolean);
		const spellings = accepted.length ? accepted : [oneLine(cell('key'))].filter(Boolean);
		return { at, question: { ...about, kind, accepted: spellings } };
	}
	if (heads.wrong.length) {
		const cells = heads.wrong.map((column) => row.cells[column] ?? '');
		// One column may hold all of them.
		const each = cells.length === 1 ? cells[0]!.split(/[|;\n]/) : cells;
		const wrong = each.map(oneLine).filter(Boolean);
		const answers = wrong.map((text) => ({ text, right: false }));
		const best = oneLine(cell('key'));
		return best
			? { at, question: { ...about, ...choiceFrom([{ text: best, right: true }, ...answers]) } }
			: { at, issue: { code: 'no-right-answer' } };
	}
	const told = truthIn(cell('key'));
	if (kind === 'truth' && told !== undefined && texts.every((text) => !text || isTruth(text)))
		return { at, question: { ...about, kind, right: told ? 'yes' : 'no' } };
	const right = rightOf(cell('key'), texts, naming);
	if (!Array.isArray(right)) return { at, issue: right };
	const answers = texts.map((text, index) => ({ text, right: right.includes(index) }));
	return { at, question: { ...about, ...choiceFrom(answers.filter(({ text }) => text)) } };
}

/** A letter alone says it too, where nothing else is answered. */
const truthIn = (cell: string) => (/^\s*[tf]\s*$/i.test(cell) ? /t/i.test(cell) : truthWord(cell));
const isTruth = (text: string) => truthWord(text) !== undefined;

/** Whether what answers the questions of a table is whether they are true. */
export function asksTruth({ heads, names, rows }: Table): boolean {
	const [question, key] = [heads.at.get('question') ?? -1, heads.at.get('key') ?? -1];
	const filled = rows.filter((row) => !isEmpty(heads, row));
	const told = filled.filter((row) => truthIn(row.cells[key] ?? '') !== undefined);
	// Where the heads say so, an odd row is a fault of its own.
	const headed = statement.test(names[question] ?? '') || trueOrFalse.test(names[key] ?? '');
	return headed ? told.length * 2 > filled.length : told.length === filled.length;
}

const statement = /^\W*(statement|aussage|afirmaci)/i;
const trueOrFalse = /\b(true|wahr|richtig|verdadero) ?(or|oder|o|\/) ?fals/i;

export function truthDraft(table: Table, row: Row): Draft {
	const { cell, fault } = rowReader(table)(row);
	const at = `row.${row.number}`;
	const issue =
		fault([table.heads.at.get('question'), table.heads.at.get('key')]) ?? pictured(cell('image'));
	if (issue) return { at, issue };
	const right = truthIn(cell('key'));
	const text = cell('key').trim().slice(0, 40);
	if (right === undefined)
		return {
			at,
			issue: text ? { code: 'not-yes-or-no', params: { text } } : { code: 'no-right-answer' }
		};
	return { at, question: { ...aboutIn(cell), kind: 'truth', right: right ? 'yes' : 'no' } };
}

export const aboutIn = (cell: (name: string) => string) => ({
	...{ prompt: oneLine(cell('question')), explanation: lines(cell('explanation')) },
	...{ hint: lines(cell('hint')), points: decimal(cell('points').replace(',', '.')) }
});

export const pictured = (image: string): Omit<Issue, 'at'> | undefined =>
	image.trim()
		? { code: 'media', params: { what: 'picture', names: oneLine(image).slice(0, 60) } }
		: undefined;

const folded = (text: string) => oneLine(text).toLowerCase();

/** The places of right answers, from 0, or why they cannot be told. */
export function rightOf(
	key: string,
	texts: string[],
	naming: Naming
): number[] | Omit<Issue, 'at'> {
	const told = oneLine(key);
	const odd = { code: 'odd-key', params: { key: told.slice(0, 40) } };
	if (!told) return { code: 'no-right-answer' };
	const among = texts.flatMap((text, index) =>
		text && folded(text) === folded(told) ? [index] : []
	);
	const bare = told.replace(
		/(?<![a-z])(options?|answers?|choices?|antwort(en)?|opci[oó]n(es)?|respuestas?|and|und|y)(?![a-z])_?/gi,
		' '
	);
	const steps = bare.split(/[,;|/&+\s]+/).filter(Boolean);
	const places = steps.map((one) =>
		/^\d{1,2}(\.0+)?$/.test(one)
			? Number(one) - 1
			: /^[([]?[a-j][.)\]]?$/i.test(one)
				? one.toLowerCase().replace(/\W/, '').charCodeAt(0) - 97
				: -1
	);
	const byPlace = places.length > 0 && places.every((place) => texts[place]);
	const numbers = steps.every((one) => /^[\d.]+$/.test(one));
	if (byPlace && among.length && !(naming === 'places' && numbers))
		return among.length === 1 && places.every((place) => place === among[0])
			? among
			: { code: 'ambiguous-key', params: { key: told.slice(0, 40) } };
	if (byPlace) return [...new Set(places)];
	// The letter of an answer and its text.
	const [, mark = '', rest = ''] = /^[([]?([a-j])[.):\]]+\s+(.+)$/i.exec(told) ?? [];
	const marked = mark.toLowerCase().charCodeAt(0) - 97;
	if (texts[marked] && folded(texts[marked]) === folded(rest)) return [marked];
	if (naming === 'places' && numbers) return odd;
	if (among.length) return among.slice(0, 1);
	// Several texts, parted by what none of them holds.
	for (const mark of [' | ', '|', ';', '\n', ',']) {
		const parts = key.split(mark).map(folded).filter(Boolean);
		const found = parts.map((part) => texts.findIndex((text) => text && folded(text) === part));
		if (parts.length > 1 && found.every((place) => place >= 0)) return [...new Set(found)];
	}
	return odd;
}
