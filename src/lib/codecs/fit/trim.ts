import { problems } from '../../questions/kinds/desk';
import type { Question } from '../../questions/question';
import type { Codec, Issue, NoteName } from '../codec';

/** A question of a spoken kind as the format has room for it, or why it is left out. */
export function trim(question: Question, codec: Codec): { question: Question } | { left: Issue } {
	const { limits = {}, say = (text) => text } = codec;
	const bare = without(question, codec);
	const said = texts(bare, say);
	if (said.kind === 'choice' && said.right.length > (limits.right ?? Infinity))
		return { left: { code: 'too-many-right', params: { most: limits.right! } } };
	const fewer = withFewer(said, limits);
	const long = tooLong(fewer, limits);
	if (long) return { left: long };
	// Texts that this format cannot tell apart, or of which nothing is left.
	return blank(fewer) || problems(fewer).length
		? { left: { code: 'unsayable' } }
		: { question: fewer };
}

/** Notes that a format does not keep go; a unit that it has no place for goes into the prompt. */
function without(question: Question, codec: Codec): Question {
	const keeps = (name: NoteName) =>
		(codec.keeps ?? []).includes(name) && !codec.loses?.[question.kind]?.includes(name);
	const bare = { ...question } as Question;
	delete bare.hash;
	for (const name of ['explanation', 'feedback', 'hint', 'points'] as const)
		if (!keeps(name)) delete bare[name];
	if (!keeps('tags')) {
		for (const name of ['number', 'point', 'level'] as const) delete bare[name];
		if (bare.kind !== 'find') delete bare.locator;
	}
	if (bare.kind === 'number' && !keeps('tolerance')) delete bare.tolerance;
	if (bare.kind === 'number' && bare.unit !== undefined && !keeps('unit')) {
		bare.prompt = `${bare.prompt} (${bare.unit})`;
		delete bare.unit;
	}
	if (bare.kind === 'short' && !keeps('accepted')) bare.accepted = bare.accepted.slice(0, 1);
	if (bare.kind === 'cloze' && !keeps('accepted'))
		bare.blanks = map(bare.blanks, (spellings) => spellings.slice(0, 1));
	return defined(bare);
}

/** Every text as the format says it. */
export function texts(question: Question, say: (text: string) => string): Question {
	const said = { ...question, prompt: say(question.prompt) } as Question;
	if (said.explanation !== undefined) said.explanation = say(said.explanation);
	if (said.hint !== undefined) said.hint = say(said.hint);
	if (said.feedback)
		said.feedback = Object.fromEntries(
			Object.entries(said.feedback).map(([on, note]) => [
				said.kind === 'short' || said.kind === 'number' ? say(on) : on,
				say(note)
			])
		);
	if ('options' in said) said.options = map(said.options, say);
	if ('items' in said) said.items = map(said.items, say);
	if (said.kind === 'cloze') {
		said.text = say(said.text);
		said.blanks = map(said.blanks, (spellings) => spellings.map(say));
	}
	if (said.kind === 'short') said.accepted = said.accepted.map(say);
	if (said.kind === 'number' && said.unit !== undefined) said.unit = say(said.unit);
	// A note of which nothing is left is no note.
	for (const name of ['explanation', 'hint'] as const) if (said[name] === '') delete said[name];
	if (said.feedback)
		said.feedback = Object.fromEntries(Object.entries(said.feedback).filter(([, note]) => note));
	if (said.feedback && !Object.keys(said.feedback).length) delete said.feedback;
	return said;
}

/** Wrong options beyond the limit go, and accepted spellings beyond it. */
function withFewer(
	question: Question,
	{ options = Infinity, accepted = Infinity }: Limits
): Question {
	if (question.kind === 'short')
		return { ...question, accepted: question.accepted.slice(0, accepted) };
	if (question.kind !== 'choice' || Object.keys(question.options).length <= options)
		return question;
	const { right, feedback } = question;
	const wrong = Object.keys(question.options).filter((option) => !right.includes(option));
	const kept = [...right, ...wrong.slice(0, Math.max(0, options - right.length))];
	const among = (texts: Record<string, string>) =>
		Object.fromEntries(Object.entries(texts).filter(([option]) => kept.includes(option)));
	return {
		...question,
		options: among(question.options),
		...(feedback && { feedback: among(feedback) })
	};
}
type Limits = NonNullable<Codec['limits']>;

function tooLong(question: Question, { prompt = Infinity, option = Infinity }: Limits) {
	if (question.prompt.length > prompt)
		return { code: 'prompt-too-long', params: { most: prompt, length: question.prompt.length } };
	const listed = [
		...('options' in question ? Object.values(question.options) : []),
		...(question.kind === 'short' ? question.accepted : [])
	];
	const longest = Math.max(0, ...listed.map(({ length }) => length));
	return longest > option
		? { code: 'option-too-long', params: { most: option, length: longest } }
		: undefined;
}

/** Whether a text is empty where there must be one. */
export const blank = (question: Question): boolean =>
	[
		question.prompt,
		...('options' in question ? Object.values(question.options) : []),
		...('items' in question ? Object.values(question.items) : []),
		...(question.kind === 'short' ? question.accepted : []),
		...(question.kind === 'cloze' ? Object.values(question.blanks).flat() : []),
		...(question.kind === 'short' || question.kind === 'number'
			? Object.keys(question.feedback ?? {})
			: [])
	].includes('');

const map = <From, To>(from: Record<string, From>, change: (value: From) => To) =>
	Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]));

const defined = (question: Question): Question =>
	Object.fromEntries(
		Object.entries(question).filter(([, value]) => value !== undefined)
	) as unknown as Question;
