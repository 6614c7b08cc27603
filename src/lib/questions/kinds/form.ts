import { blanksOf, pieces } from './cloze/cloze';
import type { KindName, Question } from '../question';

/** An option, a pair, an item, a wrong answer with its note: whatever a kind has several of. */
export interface FormRow {
	id: string;
	text: string;
	/** On the right-hand side of a pair. */
	other: string;
	/** Groups that an item may go to, by id. */
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
	rows: FormRow[];
	groups: FormGroup[];
	/** A sentence with its blanks in brackets: `Water boils at 100 degrees [Celsius|centigrade].` */
	text: string;
	/** Accepted spellings, one a line, the best first. */
	accepted: string;
	answer: 'yes' | 'no';
	/** As a person types it: `about 100,000`. */
	value: string;
	tolerance: string;
	unit: string;
	/** What stood under kinds chosen before, in case they come back. */
	earlier: Partial<Record<KindName, Pick<Form, 'rows' | 'groups'>>>;
}

export const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** A free id that tells nothing of place or rightness. `random`: from 0 up to, not including, 1. */
function freeId(taken: readonly { id: string }[], random: () => number): string {
	const free = letters.filter((letter) => !taken.some(({ id }) => id === letter));
	const length = taken.length + 1;
	return free[Math.floor(random() * free.length)] ?? `${letters[length % 26]}${length}`;
}

const blank = { text: '', other: '', groups: [], right: false, note: '' };

export const addRow = (form: Form, random: () => number): Form => ({
	...form,
	rows: [...form.rows, { ...blank, id: freeId(form.rows, random) }]
});

export const addGroup = (form: Form, random: () => number): Form => ({
	...form,
	groups: [...form.groups, { id: freeId(form.groups, random), text: '' }]
});

export function removeGroup(form: Form, id: string): Form {
	const rows = form.rows.map((row) => ({ ...row, groups: row.groups.filter((one) => one !== id) }));
	return { ...form, rows, groups: form.groups.filter((group) => group.id !== id) };
}

/** With how many rows and groups the form of a kind begins. */
const beginnings: Record<KindName, { rows: number; groups: number }> = {
	choice: { rows: 3, groups: 0 },
	truth: { rows: 1, groups: 0 },
	cloze: { rows: 0, groups: 0 },
	short: { rows: 0, groups: 0 },
	number: { rows: 0, groups: 0 },
	match: { rows: 3, groups: 0 },
	order: { rows: 3, groups: 0 },
	sort: { rows: 3, groups: 2 },
	find: { rows: 0, groups: 0 }
};

export function newForm(kind: KindName, id: string, random: () => number): Form {
	const { rows, groups } = beginnings[kind];
	let form: Form = {
		id,
		kind,
		...{ prompt: '', explanation: '', hint: '', locator: '', rows: [], groups: [] },
		...{ text: '', accepted: '', answer: 'yes', value: '', tolerance: '', unit: '' },
		earlier: {}
	};
	for (let row = 0; row < rows; row++) form = addRow(form, random);
	for (let group = 0; group < groups; group++) form = addGroup(form, random);
	return form;
}

/** As another kind: rows and groups are each kind's own and wait for it, all else stays. */
export function changeKind(form: Form, kind: KindName, random: () => number): Form {
	const now = { rows: form.rows, groups: form.groups };
	const earlier: Form['earlier'] = { ...form.earlier, [form.kind]: now };
	const { rows, groups } = earlier[kind] ?? newForm(kind, form.id, random);
	return { ...form, kind, rows, groups, earlier };
}

/** A question to be edited; `id` where it becomes a copy. */
export function formOf(question: Question, id: string, random: () => number): Form {
	const { kind, prompt, explanation = '', hint = '', locator = '', point, level } = question;
	const form = { ...newForm(kind, id, random), rows: [], groups: [] };
	const notes: Record<string, string> = question.feedback ?? {};
	const row = (id: string, fields: Partial<FormRow>): FormRow => ({
		...blank,
		id,
		note: notes[id] ?? '',
		...fields
	});
	const wrongAnswers = () =>
		Object.keys(notes).map((text, at) => row(letters[at]!, { text, note: notes[text]! }));
	const said = { ...form, prompt, explanation, hint, locator, point, level };
	switch (question.kind) {
		case 'choice': {
			const { options, right } = question;
			const rows = Object.entries(options).map(([id, text]) =>
				row(id, { text, right: right.includes(id) })
			);
			return { ...said, rows };
		}
		case 'truth':
			return {
				...said,
				answer: question.right,
				rows: [row('a', { note: notes.yes ?? notes.no ?? '' })]
			};
		case 'cloze': {
			const parts = pieces(question.text);
			const text = parts.map((part, at) =>
				at % 2 ? `[${question.blanks[part]!.join('|')}]` : part
			);
			return { ...said, text: text.join(''), rows: blanksOf(question).map((id) => row(id, {})) };
		}
		case 'short':
			return { ...said, accepted: question.accepted.join('\n'), rows: wrongAnswers() };
		case 'number': {
			const { value, tolerance = '', unit = '' } = question;
			return { ...said, value, tolerance, unit, rows: wrongAnswers() };
		}
		case 'match': {
			const { items, options, right } = question;
			const paired = new Set(Object.values(right));
			const pairs = Object.entries(items).map(([id, text]) =>
				row(id, { text, other: options[right[id]!]! })
			);
			const spare = Object.entries(options).flatMap(([id, other]) =>
				paired.has(id) ? [] : [row(`${id}-`, { other })]
			);
			return { ...said, rows: [...pairs, ...spare] };
		}
		case 'order':
			return { ...said, rows: question.right.map((id) => row(id, { text: question.items[id]! })) };
		case 'sort': {
			const groups = Object.entries(question.options).map(([id, text]) => ({ id, text }));
			const rows = Object.entries(question.items).map(([id, text]) =>
				row(id, { text, groups: [...question.right[id]!] })
			);
			return { ...said, groups, rows };
		}
		case 'find':
			return said;
	}
}
