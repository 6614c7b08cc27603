import { conceal, type Concealed } from '../../questions/kinds';
import type { Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import { paperHash } from '../../questions/sets/paper-hash';
import { most, sanitize } from './sanitize';

export interface ClassOptions {
	mode: 'practise' | 'check';
	shuffle: boolean;
	/** Ask how sure one is. */
	certainty: boolean;
	/** Ask for a nickname or number. */
	name: boolean;
	/** Send along how long each question took. */
	time: boolean;
}

/** A question as it travels: one of the bank by its permanent number; a teacher's own, with or without its key. */
export type SharedItem =
	| { from: 'bank'; number: number; points?: string }
	| { from: 'own'; question: Question }
	| { from: 'concealed'; question: Concealed; points?: string };

/** A set as it travels to a class. */
export interface SharedSet {
	language: string;
	/** The first 8 digits of the hash of the bank it was made with. */
	bank: string;
	/** See `paperOf`. */
	hash: string;
	title?: string;
	instructions?: string;
	options: ClassOptions;
	items: SharedItem[];
	/** 32 bits that decide the order of options. */
	seed: number;
	/** "Period 3": at most 20 bytes. */
	label: string;
	/** Hand-ins are sealed for this class: see `ClassFile`. */
	seal?: string;
}

/** What hand-ins are written and read against: the concealed questions, in the order of the set. */
export interface Paper {
	/** See `paperHash`: the same for teacher and student. */
	hash: string;
	questions: Concealed[];
	/** Of a sealed class. */
	seal?: string;
}

export async function paperOf(
	language: string,
	questions: readonly Concealed[],
	seal?: string
): Promise<Paper> {
	const hash = await paperHash(language, questions);
	return { hash, questions: [...questions], ...(seal && { seal }) };
}

/** Not in the bank: nobody but the teacher has its text. */
export const isTeachers = ({ id, number }: Pick<Question, 'id' | 'number'>): boolean =>
	number === undefined || id.startsWith('own-');

/** How a set is to be taken, beside what it says of itself. */
export interface Handout {
	options: ClassOptions;
	seed: number;
	label: string;
	seal?: string;
	/** Leave out title and instructions, so that a set of the bank's questions fits a short code. */
	untitled?: boolean;
}

/** A complete set as it is given out. In check mode the teacher's own questions travel without their keys. */
export async function share(
	{
		language,
		title,
		instructions,
		questions
	}: Pick<QuestionSet, 'language' | 'title' | 'instructions' | 'questions'>,
	bank: Pick<QuestionSet, 'hash' | 'questions'>,
	{ options, seed, label, seal, untitled }: Handout
): Promise<SharedSet> {
	const usual = new Map(bank.questions.map(({ id, points }) => [id, points]));
	const items = questions.map((question): SharedItem => {
		const { points } = question;
		if (!isTeachers(question)) {
			const other = points !== undefined && points !== usual.get(question.id);
			return { from: 'bank', number: Number(question.number), ...(other && { points }) };
		}
		return options.mode === 'practise'
			? { from: 'own', question }
			: { from: 'concealed', question: conceal(question), ...(points && { points }) };
	});
	return {
		language,
		bank: bank.hash.slice(0, 8),
		hash: (await paperOf(language, questions.map(conceal))).hash,
		...(!untitled && title && { title }),
		...(!untitled && instructions && { instructions }),
		options,
		items,
		seed,
		label: sanitize(label, most.label),
		...(seal && { seal })
	};
}

/** Whether the short form can hold it. */
export const isShort = ({ title, instructions, items }: SharedSet): boolean =>
	!title &&
	!instructions &&
	items.every((item) => item.from === 'bank' && item.points === undefined);
