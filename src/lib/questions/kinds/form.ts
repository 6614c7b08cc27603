import type { OwnField } from './kind';
import type { KindName, Question } from './schemas';

/** An option, a pair, an item, a wrong answer with its note: whatever a kind has several of. */
export interface FormRow {
	id: string;
	text: string;
	/** On the right-hand side of a pair. */
	other: string;
	/** Groups that an item may go to, by id; places in a map. */
	groups: string[];
	right: boolean;
	note: string;
}
export interface FormGroup {
	id: string;
	text: string;
}

/** A question as it is being written: every field is there, whatever the kind uses of it. */
export interface Form {
	id: string;
	kind: KindName;
	prompt: string;
	explanation: string;
	hint: string;
	/** Empty: no place. */
	locator: string;
	/** From the question this is a copy of. */
	point?: string;
	level?: Question['level'];
	also?: Question['also'];
	after?: string;
	exhibit?: string;
	reveal?: string;
	rows: FormRow[];
	groups: FormGroup[];
	/** What stands at the top of a map. */
	root: string;
	/** A sentence with its blanks in brackets: `Water boils at 100 degrees [Celsius|centigrade].` */
	text: string;
	/** Accepted spellings, one a line, the best first. */
	accepted: string;
	answer: 'yes' | 'no';
	/** As a person types it: `about 100,000`. */
	value: string;
	tolerance: string;
	unit: string;
	/** For a kind with figures: what they are, what one of them is, and how they are drawn. */
	title: string;
	counts: string;
	order: 'time' | 'compare';
	model: string;
	/** Words, as a person types how many. */
	from: string;
	to: string;
	/** What stood under kinds chosen before, in case they come back. */
	earlier: Partial<Record<KindName, Pick<Form, 'rows' | 'groups'>>>;
}

/** What is missing for a whole question; `row` counts from 1. */
export interface Missing {
	code:
		| 'prompt'
		| 'few-options'
		| 'no-right'
		| 'twins'
		| 'no-blank'
		| 'no-spelling'
		| 'no-number'
		| 'tolerance'
		| 'no-place'
		| 'few-groups'
		| 'no-group'
		| 'half-pair'
		| 'few-items'
		| 'no-root'
		| 'few-statements'
		| 'no-support'
		| 'loop'
		| 'wrong-is-right'
		| 'no-figure'
		| 'no-hidden'
		| 'percent'
		| 'no-model'
		| 'criteria'
		| 'word-range'
		| 'unusable';
	row?: number;
}

/** How a kind is written in the editor. */
export interface Editable<Own extends Question> {
	/** How many rows a new form begins with. */
	rows: number;
	groups: number;
	/** What a question has in the form beside the fields of every kind. */
	draft(question: Own): Partial<Form>;
	/** What a form lacks beside a prompt. */
	missing(form: Form): Missing[];
	/** The fields of this kind, from a form that lacks nothing. */
	finish(form: Form): Pick<Own, OwnField<Own>> & Notes;
}
export interface Notes {
	feedback?: Record<string, string>;
}

export const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** A free id that tells nothing of place or rightness. `random`: from 0 up to, not including, 1. */
function freeId(taken: readonly { id: string }[], random: () => number): string {
	const free = letters.filter((letter) => !taken.some(({ id }) => id === letter));
	const length = taken.length + 1;
	return free[Math.floor(random() * free.length)] ?? `${letters[length % 26]}${length}`;
}

export const rowOf = (id: string, fields: Partial<FormRow> = {}): FormRow => ({
	...{ text: '', other: '', groups: [], right: false, note: '' },
	id,
	...fields
});

export const addRow = (form: Form, random: () => number): Form => ({
	...form,
	rows: [...form.rows, rowOf(freeId(form.rows, random))]
});

export const addGroup = (form: Form, random: () => number): Form => ({
	...form,
	groups: [...form.groups, { id: freeId(form.groups, random), text: '' }]
});

export function removeGroup(form: Form, id: string): Form {
	const rows = form.rows.map((row) => ({ ...row, groups: row.groups.filter((one) => one !== id) }));
	return { ...form, rows, groups: form.groups.filter((group) => group.id !== id) };
}

/** The rows in which something stands, without spaces around it. */
export const fullRows = ({ rows }: Form): FormRow[] =>
	rows
		.map((row) => ({ ...row, text: row.text.trim(), other: row.other.trim() }))
		.filter(({ text, other }) => text || other);

export const linesOf = (text: string): string[] =>
	text.split('\n').flatMap((line) => line.trim() || []);

/** Wrong answers that a question has a note on, as rows. */
export const wrongRows = (feedback: Record<string, string> = {}): FormRow[] =>
	Object.entries(feedback).map(([text, note], at) => rowOf(letters[at]!, { text, note }));

/** Missing where a text stands there twice. */
export function twins(texts: readonly string[]): Missing[] {
	const trimmed = texts.map((text) => text.trim());
	const at = trimmed.findIndex((text, index) => trimmed.indexOf(text) < index);
	return at < 0 ? [] : [{ code: 'twins', row: at + 1 }];
}

export const byRow = <Value>(rows: readonly FormRow[], value: (row: FormRow) => Value) =>
	Object.fromEntries(rows.map((row) => [row.id, value(row)]));

/** Notes that say something; no `feedback` where none does. */
export function notes(map: Record<string, string>): Notes {
	const feedback = Object.fromEntries(Object.entries(map).filter(([, note]) => note.trim()));
	return Object.keys(feedback).length ? { feedback } : {};
}
