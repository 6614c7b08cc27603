import type { Question } from '../question';

/** Gentle advice on how a question is written; `row` names an option or item by its id. */
export interface Advice {
	code:
		| 'attribution'
		| 'long-prompt'
		| 'not'
		| 'long-quote'
		| 'label'
		| 'personal'
		| 'all-of-the-above'
		| 'longest-right'
		| 'no-note'
		| 'no-explanation';
	row?: string;
}

const attributed = /\b(essay|author|text|paragraph|title|writer)\b/i;
const quoted = /“[^”]*”|"[^"]*"|‘(?:[^‘’]|’(?=\p{L}))*’/gu;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;
const mostWords = { prompt: 25, quote: 8 };

/** By the rules that the app's own questions keep; none of it stops a teacher. `labels`: words for people. */
export function advice(question: Question, labels: readonly string[]): Advice[] {
	const { prompt } = question;
	const says = 'text' in question ? `${prompt} ${question.text}` : prompt;
	const all = [says, ...Object.values(answersOf(question)), question.explanation ?? ''].join(' ');
	const bare = all.replace(quoted, '');
	const found: [Advice['code'], boolean][] = [
		['attribution', !attributed.test(says)],
		['long-prompt', wordsIn(prompt) > mostWords.prompt],
		['not', /\b(not|except)\b/.test(prompt)],
		['long-quote', (all.match(quoted) ?? []).some((quote) => wordsIn(quote) > mostWords.quote)],
		['label', labels.some((label) => new RegExp(`\\b${label}\\b`, 'i').test(bare))],
		['personal', /\byou(r|rs)?\b/i.test(prompt)],
		['no-explanation', !question.explanation]
	];
	return [
		...found.flatMap(([code, so]): Advice[] => (so ? [{ code }] : [])),
		...ofOptions(question)
	];
}

function answersOf(question: Question): Record<string, string> {
	switch (question.kind) {
		case 'choice':
			return question.options;
		case 'match':
		case 'sort':
			return { ...question.options, ...question.items };
		case 'order':
			return question.items;
		default:
			return {};
	}
}

function ofOptions(question: Question): Advice[] {
	if (question.kind === 'truth') return question.feedback ? [] : [{ code: 'no-note' }];
	if (question.kind !== 'choice') return [];
	const { options, right, feedback = {} } = question;
	const wrong = Object.keys(options).filter((id) => !right.includes(id));
	const longest = Math.max(...wrong.map((id) => options[id]!.length));
	const catchAll = /^(all|none|both|neither) of (the|these|them)\b/i;
	return [
		...Object.entries(options).flatMap(([id, text]): Advice[] =>
			catchAll.test(text) ? [{ code: 'all-of-the-above', row: id }] : []
		),
		// A little longer tells nothing.
		...right.flatMap((id): Advice[] =>
			options[id]!.length > Math.max(1.25 * longest, longest + 10)
				? [{ code: 'longest-right', row: id }]
				: []
		),
		...wrong.flatMap((id): Advice[] =>
			Object.hasOwn(feedback, id) ? [] : [{ code: 'no-note', row: id }]
		)
	];
}
