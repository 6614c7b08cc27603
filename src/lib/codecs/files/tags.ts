import type { Question } from '../../questions/question';

// What a question is about, as tags: `point:first-claim`, `place:P2.S1`, `level:recall`, `number:7`.
const names = { point: 'point', locator: 'place', level: 'level', number: 'number' } as const;
const fields = Object.keys(names) as (keyof typeof names)[];

export const tagsOf = (about: Partial<Pick<Question, keyof typeof names>>): string[] =>
	fields.flatMap((field) => (about[field] ? [`${names[field]}:${about[field]}`] : []));

/** The fields that such tags stand for; other tags are nothing to us. */
export function fromTags(tags: string[]): Record<string, string> {
	const about: Record<string, string> = {};
	for (const field of fields) {
		const tag = tags.find((one) => one.startsWith(`${names[field]}:`));
		const value = tag?.slice(names[field].length + 1) ?? '';
		if (patterns[field].test(value)) about[field] = value;
	}
	return about;
}
const patterns = {
	point: /^[a-z][a-z0-9-]{2,31}$/,
	locator: /^(T|P[1-9]\d?\.S[1-9]\d?|B[1-9]\d?|A\.S[1-9]\d?)$/,
	level: /^(recall|understand|analyse|check)$/,
	number: /^(0|[1-9]\d*)$/
};
