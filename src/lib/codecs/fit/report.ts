import type { Codec } from '../codec';
import { fit, fitOne } from './fit';
import { grouped, type Group } from './grouped';
import type { QuestionSet } from '../../questions/set';

export interface Report {
	/** The set as the format can say it. */
	set: QuestionSet;
	/** What is said of questions that do not go along, and of the whole file. */
	left: Group[];
	/** What is said of questions that go along otherwise. */
	changed: Group[];
	/** How many questions are as they were. */
	kept: number;
}

/** What becomes of a set in a format. */
export function report(before: QuestionSet, codec: Codec): Report {
	const { set, issues } = fit(before, codec);
	const touched = new Set(issues.flatMap(({ at }) => at ?? []));
	const full = new Set(issues.flatMap(({ code, at }) => (code === 'file-full' ? at! : [])));
	const goes = new Set(
		before.questions
			.filter(({ id }) => touched.has(id) && !full.has(id))
			.filter((question) => {
				const { questions, cards } = fitOne(question, codec, before.language);
				return questions.length + cards.length > 0;
			})
			.map(({ id }) => id)
	);
	const whole = issues.filter(({ at }) => at === undefined);
	const lost = issues.filter(({ at }) => at !== undefined && !goes.has(at));
	const changed = issues.filter(({ at }) => at !== undefined && goes.has(at));
	return {
		set,
		left: grouped([...lost, ...whole]),
		// What becomes of a question before the notes that it loses.
		changed: grouped(changed).sort((a, b) => Number(a.code === 'lost') - Number(b.code === 'lost')),
		kept: before.questions.length - touched.size
	};
}
