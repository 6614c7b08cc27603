import * as v from 'valibot';
import { assemble } from './assemble';
import { id, quantity, text } from '../fields';
import { canonical } from '../hash';
import { gistsOf } from '../essay';
import { placed } from '../kinds';
import { isOwn, ownId } from '../own';
import { card } from '../point-schema';
import { hashQuestion, problems } from '../kinds/desk';
import { question, type Question } from '../question';
import { set, type QuestionSet } from '../set';

const savedId = v.pipe(v.string(), v.regex(/^own-[a-z2-7]{12}$/, 'an id such as own-a2b3c4d5e6f7'));

const ownQuestion = v.pipe(
	question,
	v.check((one) => isOwn(one) && !problems(one).length, 'a whole question with an id of its own')
);

/** A question of a set: one of the bank by its id, or a teacher's own, complete. */
const item = v.variant('from', [
	v.object({ from: v.literal('bank'), id, points: v.optional(quantity) }),
	v.object({ from: v.literal('own'), question: ownQuestion, points: v.optional(quantity) })
]);
export type SavedItem = v.InferOutput<typeof item>;

/** A set as a device keeps it: it refers to the bank, so that it stays small and is mended with the bank. */
export const savedSet = v.object({
	id: savedId,
	/** When it was made, in milliseconds since 1970: newer sets stand first. */
	made: v.number(),
	title: text,
	instructions: v.optional(text),
	options: set.entries.options,
	drawn: set.entries.drawn,
	items: v.array(item),
	/** Cards of one's own; those about the questions' points come with the bank. */
	cards: v.optional(v.array(card))
});
export type SavedSet = v.InferOutput<typeof savedSet>;
export type SetOptions = SavedSet['options'];

/** What a new set draws on: a moment, and numbers from 0 up to, not including, 1. */
export interface Birth {
	now: number;
	random: () => number;
}

export const idOf = (item: SavedItem): string => (item.from === 'own' ? item.question.id : item.id);
export const ids = ({ items }: SavedSet): string[] => items.map(idOf);
export const ownQuestions = ({ items }: SavedSet): Question[] =>
	items.flatMap((item) => (item.from === 'own' ? [item.question] : []));

const usual: SetOptions = { mode: 'practise', shuffle: true, certainty: false };

export const newSet = (title: string, { now, random }: Birth): SavedSet => ({
	id: ownId(random),
	made: now,
	title,
	options: usual,
	items: []
});

/** A complete set to go on working with: what is in the bank word for word by its id, all else as one's own. */
export function savedFrom(
	{ title, instructions, options, drawn, questions, cards }: QuestionSet,
	bank: QuestionSet,
	birth: Birth
): SavedSet {
	const known = new Map(bank.questions.map((one) => [one.id, said(one)]));
	const ours = new Set(bank.cards.map(({ id }) => id));
	const ownCards = cards.filter(({ id }) => !ours.has(id));
	const items = questions.map((one): SavedItem => {
		const { points, hash: _, number: __, ...question } = one;
		const weight = points === undefined ? {} : { points };
		if (known.get(one.id) === said(one)) return { from: 'bank', id: one.id, ...weight };
		const id = isOwn(one) ? one.id : ownId(birth.random);
		return { from: 'own', question: { ...question, id } as Question, ...weight };
	});
	return {
		...newSet(title, birth),
		...(instructions && { instructions }),
		options,
		...(drawn && { drawn }),
		items,
		...(ownCards.length && { cards: ownCards })
	};
}

/** All that a question says, without what the build or a teacher adds to it. */
const said = (question: Question): string =>
	canonical({
		...question,
		hash: undefined,
		number: undefined,
		points: undefined,
		places: undefined
	});

/** The whole set for export, paper, play and share; `missing`: ids of questions that the bank no longer has. */
export async function complete(
	saved: SavedSet,
	bank: QuestionSet
): Promise<{ set: QuestionSet; missing: string[] }> {
	const known = new Map(bank.questions.map((one) => [one.id, one]));
	const missing: string[] = [];
	const found = saved.items.flatMap((item) => {
		const question = item.from === 'own' ? item.question : known.get(item.id);
		if (!question) missing.push(idOf(item));
		return question ? [{ question, points: item.points }] : [];
	});
	const questions = await Promise.all(
		found.map(async ({ question, points }) => {
			const whole = isOwn(question) ? await filledIn(question, bank) : question;
			return points === undefined ? whole : { ...whole, points };
		})
	);
	return { set: await assemble(bank, saved, questions, saved.cards), missing };
}

/** What the build gives to a question of the bank. */
async function filledIn(question: Question, { essay }: QuestionSet): Promise<Question> {
	return { ...placed(question, gistsOf(essay)), hash: await hashQuestion(question) };
}

// Each transition gives a new set, or the same one where nothing changes.

export function rename(saved: SavedSet, title: string): SavedSet {
	const given = title.trim();
	return given && given !== saved.title ? { ...saved, title: given } : saved;
}

export function instruct(saved: SavedSet, instructions: string): SavedSet {
	const { instructions: before, ...rest } = saved;
	const given = instructions.trim();
	return given === (before ?? '') ? saved : { ...rest, ...(given && { instructions: given }) };
}

export const setOptions = (saved: SavedSet, change: Partial<SetOptions>): SavedSet => ({
	...saved,
	options: { ...saved.options, ...change }
});

/** Adds at the end; what is in it already stays where it is. */
export function add(saved: SavedSet, items: readonly SavedItem[]): SavedSet {
	const there = new Set(ids(saved));
	const fresh = items.filter((item) => !there.has(idOf(item)) && !!there.add(idOf(item)));
	return fresh.length ? { ...saved, items: [...saved.items, ...fresh] } : saved;
}

export const addBuiltIn = (saved: SavedSet, ids: readonly string[]): SavedSet =>
	add(
		saved,
		ids.map((id) => ({ from: 'bank', id }))
	);

/** Puts an own question in: in the place of the one with its id, or at the end. */
export const putOwn = (saved: SavedSet, question: Question): SavedSet =>
	ids(saved).includes(question.id)
		? replace(saved, question.id, question)
		: add(saved, [{ from: 'own', question }]);

/** An own question in the place of another, such as the one it is a copy of; the points stay. */
export const replace = (saved: SavedSet, id: string, question: Question): SavedSet =>
	change(saved, id, ({ points }) => ({
		from: 'own',
		question,
		...(points !== undefined && { points })
	}));

/** Another question of the bank in the place of one; the points stay. */
export const swap = (saved: SavedSet, id: string, to: string): SavedSet =>
	change(saved, id, ({ points }) => ({
		from: 'bank',
		id: to,
		...(points !== undefined && { points })
	}));

export function remove(saved: SavedSet, gone: readonly string[]): SavedSet {
	const items = saved.items.filter((item) => !gone.includes(idOf(item)));
	return items.length < saved.items.length ? { ...saved, items } : saved;
}

/** Takes a question to a place, counted from 0; beyond an end it is that end. */
export function move(saved: SavedSet, id: string, to: number): SavedSet {
	const from = ids(saved).indexOf(id);
	const aim = Math.max(0, Math.min(to, saved.items.length - 1));
	if (from < 0 || from === aim) return saved;
	const others = saved.items.filter((_, index) => index !== from);
	const items = [...others.slice(0, aim), saved.items[from]!, ...others.slice(aim)];
	return { ...saved, items };
}

/** A canonical decimal, or nothing for no points of its own. */
export const setPoints = (saved: SavedSet, id: string, points: string | undefined): SavedSet =>
	change(saved, id, (item) => {
		const { points: _, ...rest } = item;
		return { ...rest, ...(points !== undefined && { points }) };
	});

/** A copy; its own questions stay the same questions, which an import elsewhere can then update. */
export const duplicate = (saved: SavedSet, title: string, { now, random }: Birth): SavedSet => ({
	...saved,
	id: ownId(random),
	made: now,
	title
});

const change = (saved: SavedSet, id: string, to: (item: SavedItem) => SavedItem): SavedSet => ({
	...saved,
	items: saved.items.map((item) => (idOf(item) === id ? to(item) : item))
});
