import type { Part } from '../../questions/kinds/kind';

/** An answer in somebody's own words, with its own judgment. */
export interface Written {
	prompt: string;
	text: string;
	parts: Part[];
}

/** As a file for people to read. `heading`: of the round or set, and of whom it is. */
export const writtenText = (heading: readonly string[], answers: readonly Written[]): string =>
	[
		heading.filter(Boolean).join('\n'),
		...answers.map(({ prompt, text, parts }) =>
			[
				...[prompt, '', text.trim(), ''],
				...parts.map(({ label, given }) => `- ${label} ${given}`.trim())
			].join('\n')
		)
	]
		.filter(Boolean)
		.join('\n\n\n') + '\n';
