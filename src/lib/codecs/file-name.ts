import type { QuestionSet } from '../questions/set';

const longest = 40;

/** `close-call-monday`: what a file of the set is called, without its ending; of the whole bank the app's name alone. */
export function fileName(app: string, set: QuestionSet, bank: QuestionSet): string {
	const title = set === bank ? '' : slug(set.title);
	return title ? `${app}-${title}` : app;
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
