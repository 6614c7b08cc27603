import { statements, type Happened, type Where } from '../../codecs/xapi/xapi';
import { grade } from '../../questions/kinds';
import type { Question } from '../../questions/question';
import type { HandIn } from '../taking/hand-in';

/** What a class handed in, as xAPI statements. Hand-ins do not say when; who has no name goes by the attempt. */
export function classStatements(
	{
		id,
		title,
		language,
		questions
	}: Pick<Where, 'language'> & {
		id: string;
		title: string;
		questions: readonly Question[];
	},
	counted: readonly HandIn[],
	site: string
): Promise<string> {
	const happened = counted.flatMap(({ attempt, label, name, answers }) =>
		answers.flatMap((given, place): Happened[] => {
			if (given === 'unseen') return [];
			const question = questions[place]!;
			const { response, seconds, certainty } = given;
			const account = [label, name || String(attempt)].filter(Boolean).join(' / ');
			return [
				{
					question,
					response,
					score: grade(question, response, language),
					who: { account, ...(name && { name }) },
					attempt: String(attempt),
					...(seconds !== undefined && { ms: seconds * 1000 }),
					...(certainty && { certainty })
				}
			];
		})
	);
	return statements(happened, { site, language, set: { id, title } });
}
