import { linesOf } from '../files/pieces';
import { unbold } from '../files/text';

// The rows of questions in plain text, less what word processors and chat assistants put around them.

// Moodle wants capitals, a space after the mark, nothing after the letter of a key and the word ANSWER. What people
// write besides that can mean one thing only: `a) 6`, `(A) 6`, `A.6`, `Answer: b.`, `Antwort: B`; or a star before the
// right answer, as Respondus has it.
export const optionRow = /^(\*?)\s?\(?([A-Z])(?:[.):]\)?|\s+[-–—](?=\s))\s*(\S.*)$/i;
/** As Markdown and text2qti have answers; a mark is in the box of each right one. */
export const boxRow = /^(?:[-*+]\s*)?\[([ x*✓✔]?)\]\s*(\S.*)$/iu;
const keyRow = /^ANSWERS?(?:\s*[:：]\s*(.*)|\s+([A-Z])[.)]?)$/i;
/** These may begin a question too, so they are keys below options only. */
const looseKeyRow =
	/^[([]?(?:(?:(?:the )?(?:correct|right) )?(?:answers?|ans|key|option|choice)|(?:correct|right)|(?:richtige )?(?:antwort|lösung)|(?:la )?respuesta(?: correcta)?|(?:bonne )?réponse|(?:la )?risposta(?: corretta)?|resposta(?: correta)?|(?:juiste )?antwoord|(?:rätt )?svar)(?:\s*[:：=]|(?:\s+is:?|\s+[-–—]|\.)(?=\s+\(?[a-z]\b))\s*(.*)$/i;

/** What a row says for the right answer. */
export function keyIn(row: string, belowOptions: boolean): string | undefined {
	const [, told, bare] = keyRow.exec(row) ?? [];
	return told ?? bare ?? (belowOptions ? looseKeyRow.exec(row)?.[1] : undefined);
}

export const isFirst = (row: string | undefined) =>
	/^a$/i.test(optionRow.exec(row ?? '')?.[2] ?? '');
/** `1. Which`, `Q1: Which`, `Question 1) Which`. */
export const numbered = /^(?:q|question|frage|pregunta)?\s*#?(\d{1,3})\s*[.):]/i;
const explains =
	/^(?:explanations?|rationale|feedback|reason(?:ing)?|justification|erklärung|begründung|explicación|justificación|explication|spiegazione|explicação)\s*[:：]\s*(\S.*)$/i;
export const explanationIn = (row: string): string | undefined => explains.exec(row)?.[1];

/** Whether all keys are as Moodle wants them: what stands around a text is part of it there. */
export const isStrict = (rows: string[]): boolean => {
	const keys = rows.filter((row) => keyIn(row, true) !== undefined);
	return keys.length > 0 && keys.every((row) => /^ANSWER: [A-Z]$/.test(row));
};

/** As many rows as lines, trimmed. Marks of Markdown go where some stand around a number, letter or key. */
export function rowsOf(text: string): string[] {
	const rows = linesOf(text).map((row) => {
		const bare = row.trim();
		return rule.test(bare) ? '' : bare;
	});
	const bare = isStrict(rows) ? rows : rows.map(undressed);
	const isPart = (row: string) =>
		part.test(row) || explains.test(row) || heading.test(row) || keyIn(row, true) !== undefined;
	const isMarkdown =
		bare !== rows &&
		rows.some((row, index) => wrapped.test(row) || (isPart(bare[index]!) && !isPart(row)));
	return (isMarkdown ? bare : rows).map((row, index, all) =>
		heading.test(row) || (above.test(row) && isFirst(all.slice(index + 1, index + 3).find(Boolean)))
			? ''
			: row
	);
}
/** Between questions, or around all of them. */
const rule = /^(?:`{3}.*|([-*_])(?: ?\1){2,})$/;
const part = new RegExp(`${numbered.source}|${optionRow.source}|${boxRow.source}`, 'iu');
const wrapped = /^\(?[a-z\d]{1,3}[.)]\)?\s*(\*\*|__)[^*_]+\1$/i;
/** With the question below it. */
const heading =
	/^(?:question|frage|pregunta)\s*#?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?(?:\s*\([^)]*\))?\s*[.:)]?$/i;
/** What stands above options and says nothing. */
const above = /^(?:answer )?(?:options|choices|answers)\s*:?$/i;

const undressed = (row: string): string =>
	unbold(row.replace(/^(?:#{1,6}|>)\s+/, '').replace(/^(\*\*|__)([^*_]+:)\1(?=\S)/, '$2 '))
		.replace(/^[-•+]\s+(?=[^\s\d])/, '')
		.replace(/^([*_])([^*_\s][^*_]*)\1$|^([*_])([^*_\s][^*_]*:)\3/, '$2$4')
		.replace(
			/^[\p{Extended_Pictographic}\ufe0f\s]+(?=(?:the |correct |right )*answers?\b|explanations?\b)/iu,
			''
		);
