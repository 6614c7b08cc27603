import * as v from 'valibot';
import { problems } from '../../questions/kinds/desk';
import { card, type Card } from '../../questions/point-schema';
import { question, type Question } from '../../questions/question';
import type { Issue } from '../codec';

// Whether what a file says is a whole question or card, and what is wrong where it is none.

const longest = 10_000;
type Fault = { issue: Issue };

export function checkQuestion(
	told: Record<string, unknown>
): { question: Question; notes: Issue[] } | Fault {
	if (sizeOf(told) > longest) return { issue: { code: 'too-long' } };
	const checked = v.safeParse(question, told);
	if (!checked.success)
		return { issue: explain(checked.issues[0]!.path?.map(({ key }) => String(key)) ?? []) };
	const found = problems(checked.output);
	const [problem] = found.filter(({ path }) => !path.startsWith('feedback.'));
	if (problem) return { issue: explain(problem.path.split('.'), problem.message) };
	return {
		question: inOrderOf(told, withoutNotes(checked.output, found)) as Question,
		notes: found.length ? [{ code: 'same-feedback' }] : []
	};
}

export function checkCard(side: Record<string, unknown>): { card: Card } | Fault {
	if (sizeOf(side) > longest) return { issue: { code: 'too-long' } };
	const checked = v.safeParse(card, side);
	return checked.success
		? { card: inOrderOf(side, checked.output) }
		: { issue: { code: 'empty-side' } };
}

/** What was checked, with its fields in the order that the file has them in. */
export function inOrderOf<Value>(told: unknown, value: Value): Value {
	if (told === value || typeof value !== 'object' || !value || typeof told !== 'object' || !told)
		return value;
	const of = told as Record<string, unknown>;
	if (Array.isArray(value))
		return value.map((one: unknown, index) => inOrderOf(of[index], one)) as Value;
	const own = value as Record<string, unknown>;
	const ordered: Record<string, unknown> = {};
	for (const name in of)
		if (Object.hasOwn(own, name)) ordered[name] = inOrderOf(of[name], own[name]);
	return ordered as Value;
}

/** Less the notes that cannot be where they are, such as one on an answer that is right. */
function withoutNotes({ feedback = {}, ...rest }: Question, found: { path: string }[]) {
	const wrong = new Set(found.map(({ path }) => path.slice('feedback.'.length)));
	const notes = Object.entries(feedback).filter(([on]) => !wrong.has(on));
	return notes.length ? { ...rest, feedback: Object.fromEntries(notes) } : rest;
}

/** What is wrong, in a word for which there is a text. */
function explain([field, ...rest]: string[], message = ''): Issue {
	if (/twice$/.test(message)) return { code: 'same-twice' };
	switch (field) {
		case 'prompt':
			return { code: 'no-prompt' };
		case 'right':
		case 'model':
		case 'accepted':
			return { code: 'no-right-answer' };
		case 'value':
		case 'tolerance':
			return { code: 'no-number' };
		case 'blanks':
		case 'text':
			return { code: 'bad-blank' };
		case 'locator':
		case 'places':
			return { code: 'unknown-place' };
		case 'criteria':
			return { code: 'few-criteria' };
		case 'options':
		case 'items':
			return { code: rest.length ? 'empty-option' : 'too-few-options' };
		default:
			return { code: 'invalid', params: { field: field ?? '' } };
	}
}

/** About how many characters it would take as JSON. */
function sizeOf(value: unknown): number {
	if (typeof value === 'string') return value.length + 2;
	if (typeof value !== 'object' || value === null) return 4;
	let size = 2;
	if (Array.isArray(value)) for (const one of value) size += sizeOf(one) + 1;
	else for (const name in value) size += name.length + 4 + sizeOf((value as never)[name]);
	return size;
}
