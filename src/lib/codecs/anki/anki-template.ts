import { side } from './anki-note';

// Anki's card templates (https://docs.ankiweb.net/templates/fields.html): which fields are asked and which answer.

export interface Template {
	ord: number;
	qfmt: string;
	afmt: string;
}

/** What a note type says of its notes, as far as it can be trusted. */
export interface NoteType {
	cloze: boolean;
	fields: string[];
	templates: Template[];
}

export function noteType(told: unknown): NoteType {
	const { type, flds, tmpls } = (told ?? {}) as Record<string, unknown>;
	const list = (of: unknown) =>
		(Array.isArray(of) ? of.slice(0, 200) : []).map(
			(one) => (one ?? {}) as Record<string, unknown>
		);
	const text = (of: unknown) => (typeof of === 'string' ? of.slice(0, 50_000) : '');
	return {
		cloze: type === 1,
		fields: list(flds).map(({ name }) => text(name)),
		templates: list(tmpls).map(({ ord, qfmt, afmt }, index) => ({
			ord: typeof ord === 'number' ? ord : index,
			qfmt: text(qfmt),
			afmt: text(afmt)
		}))
	};
}

/** The two sides of a card as HTML: on the back, what the answer adds to the question. */
export function sidesOf({ qfmt, afmt }: Template, values: Map<string, string>): [string, string] {
	const front = filled(qfmt, values, true);
	const whole = filled(afmt, values, false);
	const after = whole
		.split(/<hr[^>]*\bid=["']?answer\b[^>]*>/i)
		.slice(1)
		.join('');
	if (says(after)) return [front, after];
	return [front, whole.startsWith(front) && says(front) ? whole.slice(front.length) : whole];
}

/** The text of a cloze note, and what its card shows beside it. */
export function clozeOf(
	{ templates, fields }: NoteType,
	values: Map<string, string>
): [string, string] {
	const { qfmt = '', afmt = '' } = templates[0] ?? {};
	const name = /\{\{(?:[^{}]*:)?cloze:([^{}:]+)\}\}/.exec(qfmt)?.[1]?.trim() ?? fields[0] ?? '';
	const without = new RegExp(String.raw`\{\{(?:[^{}]*:)?cloze:[^{}]*\}\}`, 'g');
	const extra = filled(afmt.replace(without, ''), values, false);
	const others = fields.filter((one) => one !== name);
	return [values.get(name) ?? '', templates.length ? extra : (values.get(others[0] ?? '') ?? '')];
}

const says = (html: string) => {
	const { paragraphs, media } = side(html, true);
	return paragraphs.length + media.length > 0;
};

/** Puts fields into a template; parts that depend on an empty field are left out. */
function filled(template: string, values: Map<string, string>, front: boolean): string {
	let text = '';
	const shown = [true];
	let last = 0;
	for (const found of template.matchAll(/\{\{\{?([#^/]?)([^{}]{1,300})\}\}\}?/g)) {
		if (shown.at(-1)) text += template.slice(last, found.index);
		last = found.index + found[0].length;
		const [, sign, inner] = found;
		const steps = inner!.split(':').map((one) => one.trim());
		const name = steps.at(-1)!;
		const value = values.get(name) ?? '';
		if (sign === '/') {
			if (shown.length > 1) shown.pop();
		} else if (sign) shown.push(shown.at(-1)! && says(value) === (sign === '#'));
		else if (shown.at(-1)) text += through(steps.slice(0, -1), value, front);
	}
	return shown.at(-1) ? text + template.slice(last) : text;
}

/** What a filter makes of a field: an answer to type and a hint are not on the front. */
function through(filters: string[], value: string, front: boolean): string {
	if (filters.some((one) => /^tts\b/.test(one))) return '';
	if (front && filters.some((one) => one === 'type' || one === 'hint')) return '';
	if (filters.includes('kanji')) return value.replace(/ ?([^ >[\]]+)\[[^\]]*\]/g, '$1');
	if (filters.includes('kana')) return value.replace(/ ?[^ >[\]]+\[([^\]]*)\]/g, '$1');
	return value;
}
