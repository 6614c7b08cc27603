import type { Kind, PartShares, Response, Share, Shown } from './kind';
import { sorted } from './sorted';

/** How often each of these texts was picked, by their ids. */
export const sharesAmong = (
	texts: Record<string, string>,
	right: readonly string[],
	responses: readonly Response[]
): Share[] =>
	Object.entries(texts).map(([id, text]) => {
		const count = responses.filter((response) => response.includes(id)).length;
		return shareOf(text, right.includes(id), count, responses.length);
	});

/** The same for each item, which has a place of its own in a response. */
export const sharesByItem = (
	{ items, options }: Record<'items' | 'options', Record<string, string>>,
	right: (item: string) => readonly string[],
	responses: readonly Response[]
): PartShares[] =>
	Object.entries(sorted(items)).map(([item, label], index) => {
		const given = responses.map((response) => response.slice(index, index + 1));
		return { label, answers: sharesAmong(sorted(options), right(item), given).filter(matters) };
	});

/** Given by somebody, or right. */
export const matters = ({ count, right }: Share) => count > 0 || right;

/** By what was given, the most frequent first; spelt in capitals or not it is the same. */
export function sharesInWords<Own>(
	{ parts }: Pick<Kind<Own, Shown>, 'parts'>,
	question: Own,
	responses: readonly Response[],
	language: string
): PartShares[] {
	const blank = parts(question, [], language);
	// Many say the same, and reading what was typed takes its time.
	const same = new Map<string, { response: Response; count: number }>();
	for (const response of responses) {
		const said = JSON.stringify(response);
		same.set(said, { response, count: (same.get(said)?.count ?? 0) + 1 });
	}
	const given = [...same.values()].map(({ response, count }) => ({
		count,
		parts: parts(question, response, language)
	}));
	return blank.map(({ label, right }, index) => {
		const counts = new Map<string, { text: string; right: boolean; count: number }>();
		for (const { count, parts } of given) {
			const { given: text, score } = parts[index]!;
			const known = counts.get(text.toLowerCase());
			if (known) known.count += count;
			else counts.set(text.toLowerCase(), { text, right: score === 1, count });
		}
		const answers = [...counts.values()].map((one) =>
			shareOf(one.text, one.right, one.count, responses.length)
		);
		if (!answers.some((one) => one.right)) answers.push(shareOf(right, true, 0, responses.length));
		return { label, answers: answers.sort((a, b) => b.count - a.count) };
	});
}

const shareOf = (text: string, right: boolean, count: number, of: number): Share => ({
	text,
	right,
	count,
	share: of ? count / of : 0
});
