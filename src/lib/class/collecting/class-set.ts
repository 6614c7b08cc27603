import * as v from 'valibot';
import { text } from '../../questions/fields';
import { conceal } from '../../questions/kinds';
import { question, type Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import type { Read } from '../travel/class-issue';
import { isTeachers, paperOf, type SharedItem, type SharedSet } from '../travel/shared-set';

/** A set as its teacher keeps it while classes take it: with every key, whatever happens to the bank. */
export const classSet = v.object({
	/** The hash of the paper and the beginning of the seal: the same questions given again are the same set. */
	id: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}(-[0-9a-f]{8})?$/)),
	/** When it was last given, in milliseconds since 1970. */
	given: v.number(),
	title: text,
	/** The class it was last given to. */
	label: v.string(),
	/** All classes it was given to; missing in a set kept by an older version. */
	labels: v.optional(v.array(v.string())),
	language: v.string(),
	options: v.object({
		mode: v.picklist(['practise', 'check']),
		shuffle: v.boolean(),
		certainty: v.boolean(),
		name: v.boolean(),
		time: v.boolean()
	}),
	questions: v.pipe(v.array(question), v.minLength(1)),
	seal: v.optional(v.string()),
	/** Everything after the `#` of the students' link. */
	code: v.string()
});
export type ClassSet = v.InferOutput<typeof classSet>;

interface Giving {
	shared: SharedSet;
	code: string;
	now: number;
}

export function classSetOf(
	{ title, questions }: Pick<QuestionSet, 'title' | 'questions'>,
	hash: string,
	{ shared: { language, label, options, seal }, code, now }: Giving
): ClassSet {
	return {
		id: seal ? `${hash}-${seal.slice(2, 10)}` : hash,
		...{ given: now, title, label, language, options, code },
		questions: questions.map(withoutNotes),
		...(seal && { seal })
	};
}

/** The classes a set was given to, in that order, then those that handed in; without the empty label. */
export const labelsOf = (
	{ label, labels = [label] }: ClassSet,
	handedIn: readonly string[] = []
): string[] => [...new Set([...labels, ...handedIn])].filter(Boolean);

/** A set given again, perhaps to another class. */
export const givenAgain = (known: ClassSet, set: ClassSet): ClassSet => ({
	...set,
	labels: [...new Set([...labelsOf(known), ...labelsOf(set)])]
});

/** The set, taken away from one of its classes. */
export function withoutLabel(set: ClassSet, gone: string): ClassSet {
	const labels = labelsOf(set).filter((label) => label !== gone);
	return { ...set, labels, label: set.label === gone ? (labels.at(-1) ?? '') : set.label };
}

/** The teacher's own stay whole: their notes travel when answers are released. */
function withoutNotes(given: Question): Question {
	if (isTeachers(given)) return given;
	const { explanation: _, feedback: __, hint: ___, ...rest } = given;
	return rest;
}

/** The set with every key, for another device of its teacher. */
export function teachersCopy(shared: SharedSet, { questions }: Pick<ClassSet, 'questions'>) {
	const own = new Map(questions.map((question) => [question.id, question]));
	const items = shared.items.map((item): SharedItem =>
		item.from === 'concealed' ? { from: 'own', question: own.get(item.question.id)! } : item
	);
	return { ...shared, items };
}

/** Opens a set's link on a device that did not give it out. `needs-copy` if the link lacks the keys. */
export async function openClassSet(
	{ shared, code, now }: Giving,
	bank: Pick<QuestionSet, 'questions'>,
	usualTitle: string
): Promise<Read<ClassSet>> {
	const byNumber = new Map(bank.questions.map((one) => [Number(one.number), one]));
	const questions: Question[] = [];
	for (const item of shared.items) {
		if (item.from === 'concealed') return { issue: { code: 'needs-copy' } };
		const found = item.from === 'own' ? item.question : byNumber.get(item.number);
		if (!found) return { issue: { code: 'unknown-question', params: { count: 1 } } };
		const points = item.from === 'bank' ? item.points : undefined;
		questions.push(points ? { ...found, points } : found);
	}
	const { hash } = await paperOf(shared.language, questions.map(conceal));
	if (!hash.startsWith(shared.hash)) return { issue: { code: 'questions-differ' } };
	const title = shared.title ?? usualTitle;
	return { value: classSetOf({ title, questions }, hash, { shared, code, now }) };
}
