import type { GlossaryEntry, RecordNote, Sheet } from '../bank';
import { exhibitsOf } from '../exhibit';
import type { Claim, Source, Term } from '../point';
import type { Question } from '../question';
import type { QuestionSet } from '../set';

/** A question with all that its feedback needs, from the set it stands in. */
export function sheetOf(
	question: Question,
	set: Pick<QuestionSet, 'claims' | 'terms' | 'sources' | 'exhibits'>
): Sheet {
	const claim = set.claims.find(({ id, note }) => id === question.point && note);
	const unused = set.terms.some(({ id, used }) => id === question.point && used === 'no');
	return {
		question,
		...(claim && { record: recordOf(claim, set.sources) }),
		...(unused && { unused }),
		...exhibitsOf(question, set)
	};
}

function recordOf(
	{ note, check, sources: cited = [] }: Claim,
	sources: readonly Source[]
): RecordNote {
	const named = cited.flatMap((id) => {
		const found = sources.find((source) => source.id === id);
		if (!found) return [];
		return { title: found.title, publisher: found.publisher, date: found.date, url: found.url };
	});
	return { text: note!, check, sources: named };
}

/** Words as running text opens them. */
export const glossaryOf = (terms: readonly Term[]): GlossaryEntry[] =>
	terms.map(({ id, forms, head, expansion, meaning }) => ({ id, forms, head, expansion, meaning }));

/** For places whose wording we quote: a phrase to find them by on the publisher's page. */
export const phrasesOf = (claims: readonly Claim[]): Record<string, string> =>
	Object.fromEntries(
		claims.flatMap(({ locators, words = [] }) => (words[0] ? [[locators[0]!, words[0]]] : []))
	);
