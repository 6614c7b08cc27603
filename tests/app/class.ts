import { writeLink } from '../../src/lib/class/link';
import { share, type ClassOptions } from '../../src/lib/class/shared-set';
import type { QuestionSet } from '../../src/lib/questions/set';

export const options: ClassOptions = {
	mode: 'check',
	shuffle: false,
	certainty: false,
	name: true,
	time: false
};

/** The code of a set of these questions, as a teacher's device makes it. */
export async function codeFor(
	bank: QuestionSet,
	questions: QuestionSet['questions'],
	change: Partial<ClassOptions> = {}
): Promise<string> {
	const handout = {
		options: { ...options, ...change },
		seed: 7,
		label: 'Period 3',
		untitled: true
	};
	const set = await share({ ...bank, instructions: undefined, questions }, bank, handout);
	return writeLink(set);
}
