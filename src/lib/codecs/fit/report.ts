import type { Fate, Fitted } from './fit';
import { grouped, type Group } from './grouped';

export interface Report {
	/** How many questions and cards go into the file. */
	questions: number;
	cards: number;
	/** What is said of questions that do not go along, and of the whole file. */
	left: Group[];
	/** What is said of questions that go along otherwise. */
	changed: Group[];
	/** How many questions are as they were, go along otherwise, or do not. */
	counts: Record<Fate, number>;
}

/** What became of a set in a format. */
export function report({ set, issues, fates }: Fitted): Report {
	const isChange = ({ at }: { at?: string }) => at !== undefined && fates.get(at) === 'changed';
	const whole = issues.filter(({ at }) => at === undefined);
	const lost = issues.filter((issue) => issue.at !== undefined && !isChange(issue));
	const count = (wanted: Fate) => [...fates.values()].filter((fate) => fate === wanted).length;
	return {
		questions: set.questions.length,
		cards: set.cards.length,
		left: grouped([...lost, ...whole]),
		// What becomes of a question before the notes that it loses.
		changed: grouped(issues.filter(isChange)).sort(
			(a, b) => Number(a.code === 'lost') - Number(b.code === 'lost')
		),
		counts: { kept: count('kept'), changed: count('changed'), left: count('left') }
	};
}
