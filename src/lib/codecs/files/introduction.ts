import type { QuestionSet } from '../../questions/set';
import { html, lines } from './text';

/** What students read first, line by line: which essay it is on, where that is, and what the teacher says. */
export const aboutOf = ({ essay, instructions }: QuestionSet): string[] => [
	`‘${essay.title}’ (${essay.author}, ${essay.publisher}, ${essay.date})`,
	...(essay.address ? [essay.address] : []),
	...(instructions ? [instructions] : [])
];

export const aboutInHtml = (set: QuestionSet): string =>
	aboutOf(set)
		.map((line) => `<p>${html(line)}</p>`)
		.join('');

/** What the teacher says in a text that begins as `aboutOf` does, or in any other. */
export function instructionsIn(told: string, set: QuestionSet): string {
	const ours = lines(aboutOf({ ...set, instructions: undefined }).join('\n')).split('\n');
	return lines(told)
		.split('\n')
		.filter((line) => !ours.includes(line))
		.join('\n')
		.trim();
}
