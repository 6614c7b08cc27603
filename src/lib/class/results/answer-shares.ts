import { parts } from '../../questions/kinds';
import type { Response } from '../../questions/kinds/kind';
import type { Question } from '../../questions/question';
import { sorted } from '../../questions/kinds/sorted';
import { groupBy } from '../../study/rounds/counts';

/** How often one answer was given to one part of a question. */
export interface Share {
	text: string;
	right: boolean;
	count: number;
	/** Of those who saw the question: 0 to 1. Where several may be picked they come to more than 1. */
	share: number;
}

/** One part of a question: the whole of a choice, an item of a match, a blank. */
export interface PartShares {
	label: string;
	answers: Share[];
}

/** What was answered, part by part: every option of a choice; else what was given, and what would have been right. */
export function sharesOf(
	question: Question,
	responses: readonly Response[],
	language: string
): PartShares[] {
	const of = responses.length;
	const share = (text: string, right: boolean, count: number): Share => ({
		text,
		right,
		count,
		share: of ? count / of : 0
	});
	const having = (id: string) => responses.filter((response) => response.includes(id)).length;
	const met = ({ count, right }: Share) => count > 0 || right;

	switch (question.kind) {
		case 'choice': {
			const { options, right } = question;
			const answers = Object.entries(sorted(options)).map(([id, text]) =>
				share(text, right.includes(id), having(id))
			);
			return [{ label: '', answers }];
		}
		case 'truth': {
			const answers = ['yes', 'no'].map((id) =>
				share(parts(question, [id], language)[0]!.given, id === question.right, having(id))
			);
			return [{ label: '', answers }];
		}
		case 'find': {
			const answers = Object.entries(question.places ?? {}).map(([id, gist]) =>
				share(gist, id === question.locator, having(id))
			);
			return [{ label: '', answers: answers.filter(met) }];
		}
		case 'match':
		case 'sort': {
			const { items, options, right } = question;
			return Object.entries(sorted(items)).map(([item, label], index) => {
				const answers = Object.entries(sorted(options)).map(([id, text]) => {
					const count = responses.filter((response) => response[index] === id).length;
					return share(text, [right[item]!].flat().includes(id), count);
				});
				return { label, answers: answers.filter(met) };
			});
		}
		case 'order':
		case 'cloze':
		case 'short':
		case 'number':
			return inWords(question, responses, language, share);
	}
}

/** By what was given, the most frequent first; spelt in capitals or not it is the same. */
function inWords(
	question: Question,
	responses: readonly Response[],
	language: string,
	share: (text: string, right: boolean, count: number) => Share
): PartShares[] {
	const blank = parts(question, [], language);
	// Many say the same, and reading what was typed takes its time.
	const same = groupBy(responses, (response) => JSON.stringify(response));
	const given = [...same.values()].map((all) => ({
		count: all.length,
		parts: parts(question, all[0]!, language)
	}));
	return blank.map(({ label, right }, index) => {
		const counts = new Map<string, { text: string; right: boolean; count: number }>();
		for (const { count, parts } of given) {
			const { given: text, score } = parts[index]!;
			const known = counts.get(text.toLowerCase());
			if (known) known.count += count;
			else counts.set(text.toLowerCase(), { text, right: score === 1, count });
		}
		const answers = [...counts.values()].map((one) => share(one.text, one.right, one.count));
		if (!answers.some((one) => one.right)) answers.push(share(right, true, 0));
		return { label, answers: answers.sort((a, b) => b.count - a.count) };
	});
}
