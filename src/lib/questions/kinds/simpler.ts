import type { Question } from '../question';

/** What a simpler question keeps of the one it stands for; `place` counts from 1 among its siblings. */
export function heir(question: Question, place: number) {
	const { id, prompt, point, locator, level, explanation, hint } = question;
	return { id: newId(id, place), prompt, point, locator, level, explanation, hint };
}

/** The prompt of the whole followed by the one item that is now asked about. */
export const promptFor = (prompt: string, item: string): string =>
	/[?!]$/.test(prompt) ? `${prompt} ${item}` : `${prompt.replace(/[.:]$/, '')}: ${item}`;

function newId(id: string, place: number): string {
	const end = `-${place}`;
	return id.slice(0, 32 - end.length) + end;
}
