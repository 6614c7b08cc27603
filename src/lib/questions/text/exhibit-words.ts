import type { Question } from '../question';
import { exhibitsOf, type ShownExhibit } from '../exhibit';
import type { QuestionSet } from '../set';
import { writeAmount } from './quantity';

const leavesOut: Record<string, string> = { en: 'Left out', es: 'No incluye' };

/** The question with its exhibits as text, for what has no room for tables. */
export function withoutExhibits(
	question: Question,
	set: Pick<QuestionSet, 'exhibits' | 'sources' | 'language'>
): Question {
	if (!question.exhibit && !question.reveal) return question;
	const { exhibit: _, reveal: __, ...bare } = question;
	const { exhibit, reveal } = exhibitsOf(question, set);
	return {
		...bare,
		prompt: [bare.prompt, ...(exhibit ? [inWords(exhibit, set.language)] : [])].join('\n'),
		...(reveal && {
			explanation: [bare.explanation ?? [], inWords(reveal, set.language)].flat().join('\n')
		})
	} as Question;
}

function inWords(
	{ title, unit, points, counts, omits, date, cited }: ShownExhibit,
	language: string
): string {
	const rows = points.map((point) => {
		if ('gap' in point) return `${point.label}: (${point.gap})`;
		const { label, value, published } = point;
		return `${label}: ${writeAmount(value, language)}${published ? ` (${published})` : ''}`;
	});
	const publishers = [...new Set(cited.map(({ publisher }) => publisher))];
	return [
		`${title} (${unit}): ${rows.join('; ')}.`,
		counts,
		`${leavesOut[language.slice(0, 2)] ?? leavesOut.en}: ${omits}`,
		`${date}. ${publishers.join('; ')}.`
	].join(' ');
}
