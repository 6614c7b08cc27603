import * as v from 'valibot';
import { letters, type Form, type FormRow } from './form';
import { problems } from './desk';
import { decimalOf, readQuantity } from '../text/quantity';
import { question as shape, type Question } from '../question';

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
		| 'wrong-is-right'
		| 'unusable';
	row?: number;
}

/** The question that a form comes to, or what it still lacks. */
export function questionFrom(form: Form): { question: Question } | { missing: Missing[] } {
	const missing = missingIn(form);
	if (missing.length) return { missing };
	const checked = v.safeParse(shape, written(form));
	if (!checked.success) return { missing: [{ code: 'unusable' }] };
	const [problem] = problems(checked.output);
	if (problem?.path.startsWith('feedback')) return { missing: [{ code: 'wrong-is-right' }] };
	return problem ? { missing: [{ code: 'unusable' }] } : { question: checked.output };
}

const full = ({ text, other }: FormRow) => !!(text.trim() || other.trim());
const lines = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);
const spellings = (blank: string) => blank.split('|').flatMap((one) => one.trim() || []);
/** Text and what stands in brackets by turns. */
const bracketed = (text: string) => text.split(/\[([^\]]*)\]/);
const number = (text: string, unit = '') => readQuantity(text, 'en', unit.trim());

function missingIn(form: Form): Missing[] {
	const rows = form.rows.filter(full);
	const few = (least: number, code: Missing['code']): Missing[] =>
		rows.length < least ? [{ code }] : [];
	const prompt: Missing[] = form.prompt.trim() ? [] : [{ code: 'prompt' }];
	switch (form.kind) {
		case 'choice':
			return [
				...prompt,
				...few(2, 'few-options'),
				...twins(rows.map(({ text }) => text)),
				...(rows.some(({ right }) => right) ? [] : [{ code: 'no-right' } as const])
			];
		case 'truth':
			return prompt;
		case 'cloze': {
			const blanks = bracketed(form.text).filter((_, at) => at % 2);
			const empty = blanks.findIndex((one) => !spellings(one).length);
			return [
				...prompt,
				...(blanks.length ? [] : [{ code: 'no-blank' } as const]),
				...(empty < 0 ? [] : [{ code: 'no-spelling', row: empty + 1 } as const])
			];
		}
		case 'short':
			return [
				...prompt,
				...(lines(form.accepted).length ? [] : [{ code: 'no-spelling' } as const])
			];
		case 'number': {
			const { value, tolerance, unit } = form;
			const off = tolerance.trim() ? number(tolerance, unit) : undefined;
			return [
				...prompt,
				...(number(value, unit) ? [] : [{ code: 'no-number' } as const]),
				...(tolerance.trim() && (!off || off.units < 0n) ? [{ code: 'tolerance' } as const] : [])
			];
		}
		case 'match': {
			const half = form.rows.findIndex(({ text, other }) => text.trim() && !other.trim());
			const pairs = rows.filter(({ text }) => text.trim());
			return [
				...prompt,
				...(pairs.length < 2 ? [{ code: 'few-items' } as const] : []),
				...(half < 0 ? [] : [{ code: 'half-pair', row: half + 1 } as const]),
				...twins(pairs.map(({ text }) => text))
			];
		}
		case 'order':
			return [...prompt, ...few(2, 'few-items'), ...twins(rows.map(({ text }) => text))];
		case 'sort': {
			const groups = form.groups.filter(({ text }) => text.trim());
			const loose = form.rows.findIndex((row) => full(row) && !row.groups.length);
			return [
				...prompt,
				...(groups.length < 2 ? [{ code: 'few-groups' } as const] : []),
				...few(2, 'few-items'),
				...(loose < 0 ? [] : [{ code: 'no-group', row: loose + 1 } as const]),
				...twins(rows.map(({ text }) => text)),
				...twins(groups.map(({ text }) => text))
			];
		}
		case 'find':
			return [...prompt, ...(form.locator ? [] : [{ code: 'no-place' } as const])];
	}
}

function twins(texts: string[]): Missing[] {
	const trimmed = texts.map((text) => text.trim());
	const at = trimmed.findIndex((text, index) => trimmed.indexOf(text) < index);
	return at < 0 ? [] : [{ code: 'twins', row: at + 1 }];
}

/** Of a form that lacks nothing. */
function written(form: Form): object {
	const rows = form.rows.filter(full).map((row) => ({ ...row, text: row.text.trim() }));
	const filled = (fields: Record<string, string | undefined>) =>
		Object.fromEntries(Object.entries(fields).filter(([, text]) => text?.trim())) as object;
	const notes = (map: Record<string, string>) => {
		const feedback = filled(map);
		return Object.keys(feedback).length ? { feedback } : {};
	};
	const byRow = <Value>(value: (row: FormRow) => Value, some = rows) =>
		Object.fromEntries(some.map((row) => [row.id, value(row)]));
	const texts = (some = rows) => byRow(({ text }) => text, some);
	const { id, kind, prompt, explanation, hint, locator, point, level } = form;
	const common = {
		...{ id, kind, prompt: prompt.trim() },
		...filled({ explanation, hint, locator, point, level })
	};
	const wrong = () => notes(Object.fromEntries(rows.map(({ text, note }) => [text, note])));
	switch (kind) {
		case 'choice': {
			const right = rows.filter(({ right }) => right).map(({ id }) => id);
			const tempting = rows.filter(({ right }) => !right);
			return { ...common, options: texts(), right, ...notes(byRow(({ note }) => note, tempting)) };
		}
		case 'truth': {
			const other = form.answer === 'yes' ? 'no' : 'yes';
			return { ...common, right: form.answer, ...notes({ [other]: form.rows[0]?.note ?? '' }) };
		}
		case 'cloze': {
			const parts = bracketed(form.text.trim().replaceAll('{', '(').replaceAll('}', ')'));
			const ids = parts.flatMap((_, at) => (at % 2 ? [letters[(at - 1) / 2] ?? `b${at}`] : []));
			const text = parts.map((part, at) => (at % 2 ? `{${ids[(at - 1) / 2]}}` : part)).join('');
			const blanks = ids.map((blank, at) => [blank, spellings(parts[2 * at + 1]!)]);
			const told = ids.map((blank, at) => [blank, form.rows[at]?.note ?? '']);
			return {
				...common,
				text,
				blanks: Object.fromEntries(blanks),
				...notes(Object.fromEntries(told))
			};
		}
		case 'short':
			return { ...common, accepted: lines(form.accepted), ...wrong() };
		case 'number': {
			const tolerance = form.tolerance.trim() && decimalOf(number(form.tolerance, form.unit)!);
			return {
				...common,
				value: decimalOf(number(form.value, form.unit)!),
				...(tolerance && tolerance !== '0' && { tolerance }),
				...filled({ unit: form.unit.trim() }),
				...wrong()
			};
		}
		case 'match': {
			// Side by side with its item, an id would tell the match: so they follow the alphabet.
			const others = [...new Set(rows.flatMap(({ other }) => other.trim() || []))].sort();
			const option = (row: FormRow) => letters[others.indexOf(row.other.trim())]!;
			const pairs = rows.filter(({ text }) => text);
			return {
				...common,
				items: texts(pairs),
				options: Object.fromEntries(others.map((other, at) => [letters[at]!, other])),
				right: byRow(option, pairs),
				...notes(byRow(({ note }) => note, pairs))
			};
		}
		case 'order':
			return {
				...common,
				items: texts(),
				right: rows.map(({ id }) => id),
				...notes(byRow(({ note }) => note))
			};
		case 'sort':
			return {
				...common,
				items: texts(),
				options: Object.fromEntries(form.groups.map(({ id, text }) => [id, text.trim()])),
				right: byRow(({ groups }) => groups),
				...notes(byRow(({ note }) => note))
			};
		case 'find':
			return common;
	}
}
