import { ownId } from '../../questions/own';
import type { Blank, Issue, Reading } from '../codec';
import { checkCard, checkQuestion } from './checked';
import { instructionsIn } from './introduction';

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

const most = { questions: 10_000, issues: 200 };

/** Keeps the drafts that are whole questions or cards, gives them ids, and says what is wrong with the others. */
export function gather(
	drafts: readonly Draft[],
	{ set, random, progress }: Blank,
	title = '',
	/** What students read first. */
	told = ''
): Reading {
	const instructions = instructionsIn(told, set);
	const reading: Reading = {
		set: {
			...set,
			title: title || set.title,
			...(instructions && { instructions }),
			questions: [],
			cards: []
		},
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
	for (const [index, draft] of drafts.entries()) {
		const { at, question: asked, card: side, issue, notes = [] } = draft;
		// What came before is the greater half.
		if (index % 50 === 49) progress?.(0.6 + (0.4 * index) / drafts.length);
		if (questions.length + cards.length >= most.questions) {
			reading.issues.push({ code: 'too-many', at, params: { most: most.questions } });
			break;
		}
		const checked = issue
			? { issue }
			: asked
				? checkQuestion(named(asked))
				: checkCard(named(side!));
		if ('question' in checked) questions.push(checked.question);
		if ('card' in checked) cards.push(checked.card);
		const fault = 'issue' in checked && checked.issue;
		// An answer that is nothing but a picture has no text, and that is why.
		const media = fault && needsText.test(fault.code) && notes.find(({ code }) => code === 'media');
		if (fault) tell({ ...(media || fault), at });
		else
			for (const note of 'notes' in checked ? [...notes, ...checked.notes] : notes)
				tell({ ...note, at, taken: true });
	}
	if (more) reading.issues.push({ code: 'more-issues', params: { count: more } });
	if (!questions.length && !cards.length && !reading.issues.length)
		reading.issues.push({ code: 'nothing-found' });
	return reading;
}

const needsText = /^(no-prompt|empty-option|empty-side|too-few-options|same-twice)$/;

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
	// One on a right answer has no place here: `gather` leaves it out and tells.
	const notes = answers.flatMap(({ note }, index) => (note ? [[ids[index]!, note]] : []));
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
