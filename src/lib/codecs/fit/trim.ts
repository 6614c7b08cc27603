import { asksPlace } from '../../questions/kinds';
import { problems, texts, textsOf, trim } from '../../questions/kinds/desk';
import type { Question } from '../../questions/question';
import type { Codec, Issue, NoteName } from '../codec';

/** A question of a spoken kind as the format has room for it, or why it is left out. */
export function trimmed(
	question: Question,
	codec: Codec
): { question: Question } | { left: Issue } {
	const { limits = {}, say = (text) => text } = codec;
	const keeps = keptBy(codec, question);
	const fewer = trim(without(question, keeps), {
		options: limits.options ?? Infinity,
		right: limits.right ?? Infinity,
		accepted: keeps('accepted') ? (limits.accepted ?? Infinity) : 1,
		tolerance: keeps('tolerance'),
		unit: keeps('unit'),
		words: keeps('words')
	});
	if (!fewer) return { left: { code: 'too-many-right', params: { most: limits.right! } } };
	const fitted = said(defined(fewer), say);
	const long = tooLong(fitted, limits);
	if (long) return { left: long };
	// Texts that this format cannot tell apart, or of which nothing is left.
	return blank(fitted) || problems(fitted).length
		? { left: { code: 'unsayable' } }
		: { question: fitted };
}

const keptBy =
	({ keeps = [], loses }: Codec, { kind }: Question) =>
	(name: NoteName) =>
		keeps.includes(name) && !loses?.[kind]?.includes(name);

/** Notes and tags that a format does not keep go. */
function without(question: Question, keeps: (name: NoteName) => boolean): Question {
	const bare = { ...question } as Question;
	delete bare.hash;
	delete bare.after;
	if (!asksPlace(bare)) delete bare.also;
	for (const name of ['explanation', 'feedback', 'hint', 'points'] as const)
		if (!keeps(name)) delete bare[name];
	if (keeps('tags')) return bare;
	const { number: _, point: __, level: ___, locator, ...untagged } = bare;
	return { ...untagged, ...(asksPlace(bare) && { locator }) } as Question;
}

/** Every text as the format says it; a note of which nothing is left is no note. */
export function said(question: Question, say: (text: string) => string): Question {
	const { explanation, hint, feedback = {}, ...rest } = texts(question, say);
	const notes = Object.entries(feedback).filter(([, note]) => note);
	return {
		...rest,
		...(explanation && { explanation }),
		...(hint && { hint }),
		...(notes.length && { feedback: Object.fromEntries(notes) })
	} as Question;
}

function tooLong(
	question: Question,
	{ prompt = Infinity, option = Infinity }: NonNullable<Codec['limits']>
): Issue | undefined {
	const { length } = question.prompt;
	if (length > prompt) return { code: 'prompt-too-long', params: { most: prompt, length } };
	const lengths = textsOf(question, 'option', 'accepted').map(({ length }) => length);
	const longest = Math.max(0, ...lengths);
	return longest > option
		? { code: 'option-too-long', params: { most: option, length: longest } }
		: undefined;
}

/** Whether a text is empty where there must be one. */
export const blank = (question: Question): boolean =>
	textsOf(question, 'prompt', 'option', 'item', 'accepted', 'wrong').includes('');

const defined = (question: Question): Question =>
	Object.fromEntries(
		Object.entries(question).filter(([, value]) => value !== undefined)
	) as unknown as Question;
