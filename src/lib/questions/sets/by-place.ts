import { paragraphOf } from '../essay';
import type { Question } from '../question';
import type { QuestionSet } from '../set';

interface Group {
	paragraph: string;
	places: { locator: string; gist: string; questions: Question[] }[];
}

/** Questions by place within the parts of the essay, in reading order; places without one are left out. */
export function byPlace({ essay, questions }: QuestionSet): Group[] {
	const groups: Group[] = [];
	for (const [locator, { gist }] of Object.entries(essay.places)) {
		const here = questions.filter((question) => question.locator === locator);
		if (!here.length) continue;
		const paragraph = paragraphOf(locator);
		if (groups.at(-1)?.paragraph !== paragraph) groups.push({ paragraph, places: [] });
		groups.at(-1)!.places.push({ locator, gist, questions: here });
	}
	return groups;
}
