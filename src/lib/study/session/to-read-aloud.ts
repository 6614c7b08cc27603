import type { Concealed } from '../../questions/kinds';

/** What is read aloud of a question: its stem, then what it is answered with, in the order shown. */
export function aloud(
	question: Concealed,
	{ blank, yes, no }: { blank: string; yes: string; no: string }
): string[] {
	switch (question.kind) {
		case 'choice':
			return [question.prompt, ...ended(question.options)];
		case 'truth':
			return [question.prompt, `${yes}.`, `${no}.`];
		case 'cloze':
			return [question.prompt, question.text.replace(/\{[a-z0-9-]+\}/g, blank)];
		case 'order':
			return [question.prompt, ...ended(question.items)];
		case 'match':
		case 'sort':
			return [question.prompt, ...ended(question.items), ...ended(question.options)];
		case 'short':
		case 'number':
		case 'find':
			return [question.prompt];
	}
}

/** Each with an end, so that the voice pauses after it. */
const ended = (texts: Record<string, string>) =>
	Object.values(texts).map((text) => (/[.?!]”?$/.test(text) ? text : `${text}.`));
