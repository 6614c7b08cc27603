import type { QuestionSet } from '../questions/set';

const longest = 40;

/** `monday`: what a file of the set is called, without tool and ending; the app's name where it is the whole bank. */
export function fileName(app: string, set: QuestionSet, bank: QuestionSet): string {
	return (set !== bank && slug(set.title)) || app;
}

/** Letters, their marks and digits of any script stay; all else becomes a hyphen. */
function slug(title: string): string {
	const words =
		title
			.normalize()
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	return [...words.join('-')].slice(0, longest).join('').replace(/-$/, '');
}
