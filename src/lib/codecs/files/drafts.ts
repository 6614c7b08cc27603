import * as v from 'valibot';
import { ownId } from '../../questions/own';
import { card } from '../../questions/point';
import { problems } from '../../questions/kinds/desk';
import { question, type Question } from '../../questions/question';
import type { Blank, Issue, Reading } from '../codec';

/** A question or card as a file has it, before anything is known to be right about it. */
export interface Draft {
	/** `line.7`, `row.7`, `question.7`. */
	at: string;
	/** What it says; without it `issue` says why. */
	question?: Record<string, unknown>;
	card?: Record<string, unknown>;
	issue?: Omit<Issue, 'at'>;
	/** What to tell of it where it is taken; of media also where that is why it is not. */
	notes?: Omit<Issue, 'at'>[];
}

/** The fields of a kind and what is lost, or why there are none. */
export type Body =
	{ fields: Record<string, unknown>; notes?: Draft['notes'] } | { issue: Required<Draft>['issue'] };

const most = { questions: 10_000, issues: 200, text: 10_000 };

/** Keeps the drafts that are whole questions or cards, gives them ids, and says what is wrong with the others. */
export function gather(drafts: Iterable<Draft>, { set, random }: Blank, title = ''): Reading {
	const reading: Reading = {
		set: { ...set, title: title || set.title, questions: [], cards: [] },
		issues: []
	};
	const { questions, cards } = reading.set;
	const taken = new Set<string>();
	/** With an id, and without fields in which nothing stands. */
	const named = (draft: Record<string, unknown>) => {
		const { id: told } = draft;
		const good =
			typeof told === 'string' && /^[a-z][a-z0-9-]{2,31}$/.test(told) && !taken.has(told);
		const id = good ? told : ownId(random);
		taken.add(id);
		const filled = Object.entries(draft).filter(([, value]) => value !== undefined && value !== '');
		return { ...Object.fromEntries(filled), id };
	};
	let more = 0;
	const tell = (issue: Issue) => {
		if (reading.issues.length < most.issues) reading.issues.push(issue);
		else more += 1;
	};
	for (const { at, question: asked, card: side, issue, notes = [] } of drafts) {
		if (questions.length + cards.length >= most.questions) {
			reading.issues.push({ code: 'too-many', at, params: { most: most.questions } });
			break;
		}
		const told = [...notes];
		const fault = issue ?? (asked ? take(named(asked), told) : takeCard(named(side!)));
		// An answer that is nothing but a picture has no text, and that is why.
		const media = fault && needsText.test(fault.code) && notes.find(({ code }) => code === 'media');
		if (fault) tell({ ...(media || fault), at });
		else for (const note of told) tell({ ...note, at, taken: true });
	}
	if (more) reading.issues.push({ code: 'more-issues', params: { count: more } });
	if (!questions.length && !cards.length && !reading.issues.length)
		reading.issues.push({ code: 'nothing-found' });
	return reading;

	function take(told: Record<string, unknown>, notes: { code: string }[]): Issue | undefined {
		if (sizeOf(told) > most.text) return { code: 'too-long' };
		const checked = v.safeParse(question, told);
		if (!checked.success)
			return explain(checked.issues[0]!.path?.map(({ key }) => String(key)) ?? []);
		const found = problems(checked.output);
		const [problem] = found.filter(({ path }) => !path.startsWith('feedback.'));
		if (problem) return explain(problem.path.split('.'), problem.message);
		if (found.length) notes.push({ code: 'same-feedback' });
		questions.push(inOrderOf(told, withoutNotes(checked.output, found)) as Question);
		return undefined;
	}
	function takeCard(side: Record<string, unknown>): Issue | undefined {
		if (sizeOf(side) > most.text) return { code: 'too-long' };
		const checked = v.safeParse(card, side);
		if (!checked.success) return { code: 'empty-side' };
		cards.push(inOrderOf(side, checked.output));
		return undefined;
	}
}

/** What was checked, with its fields in the order that the file has them in. */
export function inOrderOf<Value>(told: unknown, value: Value): Value {
	if (told === value || typeof value !== 'object' || !value || typeof told !== 'object' || !told)
		return value;
	const of = told as Record<string, unknown>;
	if (Array.isArray(value))
		return value.map((one: unknown, index) => inOrderOf(of[index], one)) as Value;
	const names = new Set([...Object.keys(told), ...Object.keys(value)]);
	const own = value as Record<string, unknown>;
	const ordered = [...names]
		.filter((name) => Object.hasOwn(own, name))
		.map((name) => [name, inOrderOf(of[name], own[name])]);
	return Object.fromEntries(ordered) as Value;
}

/** Less the notes that cannot be where they are, such as one on an answer that is right. */
function withoutNotes({ feedback = {}, ...rest }: Question, found: { path: string }[]) {
	const wrong = new Set(found.map(({ path }) => path.slice('feedback.'.length)));
	const notes = Object.entries(feedback).filter(([on]) => !wrong.has(on));
	return notes.length ? { ...rest, feedback: Object.fromEntries(notes) } : rest;
}

const needsText = /^(no-prompt|empty-option|empty-side|too-few-options|same-twice)$/;

/** What is wrong, in a word for which there is a text. */
function explain([field, ...rest]: string[], message = ''): Issue {
	if (/twice$/.test(message)) return { code: 'same-twice' };
	switch (field) {
		case 'prompt':
			return { code: 'no-prompt' };
		case 'right':
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

/** Ids for texts by their order in the alphabet, so that they show neither place nor what is right. */
export function lettered(texts: string[]): string[] {
	const order = texts.map((_, index) => index).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
	const ids: string[] = [];
	order.forEach((index, place) => (ids[index] = place < 26 ? letter(place) : `o${place + 1}`));
	return ids;
}
const letter = (index: number) => String.fromCharCode(97 + index);

export interface Answer {
	text: string;
	right: boolean;
	note?: string;
	id?: string;
}

/** The fields of a choice from its answers in any order; ids that the file has are kept if they may be. */
export function choiceFrom(answers: Answer[]) {
	const given = answers.map(({ id = '' }) => id);
	const usable =
		new Set(given).size === given.length && given.every((id) => /^[a-z][a-z0-9-]{0,15}$/.test(id));
	const ids = usable ? given : lettered(answers.map(({ text }) => text));
	const notes = answers.flatMap(({ right, note }, index) =>
		note && !right ? [[ids[index]!, note]] : []
	);
	return {
		kind: 'choice',
		options: Object.fromEntries(answers.map(({ text }, index) => [ids[index]!, text])),
		right: answers.flatMap(({ right }, index) => (right ? [ids[index]!] : [])),
		feedback: notes.length ? Object.fromEntries(notes) : undefined
	};
}

/** The fields of a match from pairs; a pair without a left side is an option that fits nothing. */
export function matchFrom(pairs: { item: string; option: string }[]) {
	const items = pairs.filter(({ item }) => item);
	const options = [...new Set(pairs.map(({ option }) => option))];
	const itemIds = lettered(items.map(({ item }) => item));
	const optionIds = lettered(options);
	return {
		kind: 'match',
		items: Object.fromEntries(items.map(({ item }, index) => [itemIds[index]!, item])),
		options: Object.fromEntries(options.map((option, index) => [optionIds[index]!, option])),
		right: Object.fromEntries(
			items.map(({ option }, index) => [itemIds[index]!, optionIds[options.indexOf(option)]!])
		)
	};
}

/** The fields of an order from its items, first to last. */
export function orderFrom(items: string[]) {
	const ids = lettered(items);
	return {
		kind: 'order',
		items: Object.fromEntries(items.map((item, index) => [ids[index]!, item])),
		right: ids
	};
}

/** A number as the canonical decimal text that questions hold, or nothing. */
export function decimal(text: string): string | undefined {
	const found = /^\s*([+-]?)0*(\d*)(?:\.(\d*?)0*)?(?:e([+-]?\d{1,2}))?\s*$/i.exec(
		text.slice(0, 60)
	);
	if (!found || !(found[2] || found[3]))
		return /^\s*[+-]?0+(\.0*)?\s*$/.test(text.slice(0, 60)) ? '0' : undefined;
	const [, sign, whole = '', part = '', power = '0'] = found;
	const digits = whole + part;
	const places = part.length - Number(power);
	const padded = digits.padStart(places + 1, '0').padEnd(digits.length + Math.max(0, -places), '0');
	const cut = padded.length - Math.max(0, places);
	const left = padded.slice(0, cut).replace(/^0+(?=\d)/, '') || '0';
	const right = padded.slice(cut).replace(/0+$/, '');
	const value = right ? `${left}.${right}` : left;
	return value === '0' ? '0' : (sign === '-' ? '-' : '') + value;
}
