import { advise, textsOf } from '../kinds/desk';
import type { Advice } from '../kinds/kind';
import type { Question } from '../question';
import { names } from './labels';

const attributed = /\b(essay|author|text|paragraph|title|writer)\b/i;
const quoted = /“[^”]*”|"[^"]*"|‘(?:[^‘’]|’(?=\p{L}))*’/gu;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const mostWords = { prompt: 25, quote: 8 };

/** By the rules that the app's own questions keep; none of it stops a teacher. `labels`: words for people. */
export function advice(question: Question, labels: readonly string[]): Advice[] {
	const { prompt } = question;
	const says = textsOf(question, 'prompt', 'text').join(' ');
	const all = textsOf(question, 'prompt', 'text', 'option', 'item', 'explanation').join(' ');
	const found: [Advice['code'], boolean][] = [
		['attribution', !attributed.test(says)],
		['long-prompt', wordsIn(prompt) > mostWords.prompt],
		['not', /\b(not|except)\b/.test(prompt)],
		['long-quote', (all.match(quoted) ?? []).some((quote) => wordsIn(quote) > mostWords.quote)],
		['label', names(all.replace(quoted, ''), labels)],
		['personal', /\byou(r|rs)?\b/i.test(prompt)],
		['no-explanation', !question.explanation]
	];
	return [...found.flatMap(([code, so]): Advice[] => (so ? [{ code }] : [])), ...advise(question)];
}
