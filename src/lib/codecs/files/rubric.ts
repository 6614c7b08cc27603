import type { Question } from '../../questions/question';
import { sorted } from '../../questions/kinds/sorted';
import { lettered } from './drafts';

// A model answer and what to judge by as one text, for programs that have one field for both.

type Judged = Extract<Question, { kind: 'write' }>;
const bullet = '• ';

export const rubricOf = ({ model, criteria }: Judged): string =>
	[model, ...Object.values(sorted(criteria)).map((text) => `${bullet}${text}`)].join('\n');

/** What `rubricOf` wrote; nothing for another text. */
export function fromRubric(text: string) {
	const [model = '', ...texts] = text.split(`\n${bullet}`);
	if (!model || model.startsWith(bullet) || texts.length < 2 || texts.length > 4) return undefined;
	const ids = lettered(texts);
	return {
		kind: 'write',
		model,
		criteria: Object.fromEntries(texts.map((one, index) => [ids[index]!, one]))
	};
}

/** Whether it can be read again. */
export function hasRubric(question: Judged): boolean {
	const found = fromRubric(rubricOf(question));
	const texts = (criteria: object) => JSON.stringify(Object.values(criteria).sort());
	return found?.model === question.model && texts(found.criteria) === texts(question.criteria);
}
