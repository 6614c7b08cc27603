import { conceal, key, parts, type Concealed } from '$lib/questions/kinds';
import { writeQuantity } from '$lib/questions/text/quantity';
import type { Question } from '$lib/questions/question';
import { questions } from '$words';

const letter = (index: number) => String.fromCharCode(65 + index);

/** The right answer in lines, with the letters, places and order that a question printed as `shown` asks for. */
export function answers(
	question: Question,
	language: string,
	shown: Concealed = conceal(question)
): string[] {
	const options = 'options' in shown ? Object.values(shown.options) : [];
	const lettered = (text: string) => {
		const at = options.indexOf(text);
		return at < 0 ? text : `${letter(at)}. ${text}`;
	};
	const right = parts(question, key(question), language).filter((part) => part.right);
	switch (question.kind) {
		case 'order':
			return key(question).map((item, index) => `${index + 1}. ${question.items[item]!}`);
		case 'find':
			return right.map((part) => `${question.locator}: ${part.right}`);
		case 'choice':
			return right.map((part) => lettered(part.right));
		case 'sort':
			return right.map(
				({ label, right }) => `${label} → ${right.split(' / ').map(lettered).join(' / ')}`
			);
		case 'match':
			return right.map(({ label, right }) => `${label} → ${lettered(right)}`);
		case 'cloze':
			return right.map(({ label, right }) => (label ? `${label}. ${right}` : right));
		default:
			return right.map((part) => part.right);
	}
}

/** Other answers that are accepted; a number as how far off one may be. */
export function alsoAccepted(question: Question, language: string): string[] {
	switch (question.kind) {
		case 'short':
			return question.accepted.slice(1);
		case 'cloze':
			return Object.values(question.blanks).flatMap((spellings) => spellings.slice(1));
		case 'number':
			return question.tolerance ? [`± ${writeQuantity(question.tolerance, language)}`] : [];
		default:
			return [];
	}
}

/** The notes on answers, each with the answer, item or blank it hangs on. */
export function notes(question: Question): { on: string; note: string }[] {
	const texts: Record<string, string> = {
		...(question.kind === 'truth' && { yes: questions.yes, no: questions.no }),
		...('items' in question && question.items),
		...('options' in question && question.options)
	};
	return Object.entries(question.feedback ?? {}).map(([id, note]) => ({
		on: texts[id] ?? (question.kind === 'cloze' ? question.blanks[id]![0]! : id),
		note
	}));
}
