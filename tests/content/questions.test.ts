import { describe, expect, it } from 'vitest';
import { grade, key } from '../../src/lib/questions/kinds';
import { answers, at, counts, plain, questions } from './content';

const choices = questions.filter((question) => question.kind === 'choice');
const single = choices.filter(({ right }) => right.length === 1);
const alike = (texts: string[]) => {
	const seen = new Map<string, string>();
	return texts.flatMap((text) => {
		const twin = seen.get(plain(text));
		seen.set(plain(text), text);
		return twin === undefined ? [] : [`‘${twin}’ and ‘${text}’`];
	});
};

describe('every question', () => {
	it('has a point, a locator, a level, a hint and an explanation', () => {
		const lacking = questions.flatMap((question) =>
			(['point', 'locator', 'level', 'hint', 'explanation'] as const)
				.filter((name) => !question[name])
				.map((name) => `${at(question.id)}: add ${name}`)
		);
		expect(lacking).toEqual([]);
	});

	it('has a permanent number of its own, from 1 to 9999', () => {
		const lacking = questions.filter(({ number }) => !/^[1-9]\d{0,3}$/.test(number ?? ''));
		expect(lacking.map(({ id }) => `${at(id)}: add the next free number`)).toEqual([]);
		const twice = Object.entries(counts(questions.map(({ number }) => number)))
			.filter(([, times]) => times > 1)
			.map(([number]) => `${number}: give the newer question another number`);
		expect(twice).toEqual([]);
	});

	it('gives a score of 1 to its own key, and less to no answer', () => {
		const broken = questions.filter(
			(question) =>
				grade(question, key(question), 'en') !== 1 ||
				grade(
					question,
					key(question).map(() => ''),
					'en'
				) === 1
		);
		expect(broken.map(({ id }) => at(id))).toEqual([]);
	});

	it('in own words has a model that keeps to the number of words', () => {
		const off = questions.flatMap((question) => {
			if (question.kind !== 'write' || !question.words) return [];
			const { id, model, words } = question;
			const count = model.split(/\s+/).length;
			return count < Number(words.from) || count > Number(words.to) ? [`${at(id)}: ${count}`] : [];
		});
		expect(off).toEqual([]);
	});

	it('has no two answers alike', () => {
		const twins = questions.flatMap((question) =>
			[
				...('options' in question ? alike(Object.values(question.options)) : []),
				...('items' in question ? alike(Object.values(question.items)) : []),
				...('criteria' in question ? alike(Object.values(question.criteria)) : [])
			].map((pair) => `${at(question.id)}: ${pair}`)
		);
		expect(twins).toEqual([]);
	});

	it('offers no “all of the above” or “none of these”', () => {
		const found = answers.filter(({ text }) =>
			/\b(all|none|both|neither|any|some) of (the above|these|them|the others?)\b/i.test(text)
		);
		expect(found.map(({ item, field, text }) => `${at(item)} ${field}: ${text}`)).toEqual([]);
	});

	it('does not show its key by the order it is written in', () => {
		const sorted = questions.filter(
			(question) =>
				(question.kind === 'order' &&
					String(question.right) === String([...question.right].sort())) ||
				(question.kind === 'match' && inLetterOrder(question.items, question.right))
		);
		expect(sorted.map(({ id }) => `${at(id)}: write its items in another order`)).toEqual([]);
	});

	const inLetterOrder = (items: Record<string, string>, right: Record<string, string>) => {
		const partners = Object.keys(items)
			.sort()
			.map((item) => right[item]!);
		return String(partners) === String([...partners].sort());
	};
});

describe('a wrong answer', () => {
	it('to a choice has a note that says why it tempts, and a right one has none', () => {
		const wrong = choices.flatMap(({ id, options, right, feedback = {} }) =>
			[...new Set([...Object.keys(options), ...Object.keys(feedback)])]
				.filter((option) => option in feedback !== (option in options && !right.includes(option)))
				.map((option) => `${at(id)}: ${option in feedback ? 'drop' : 'write'} feedback.${option}`)
		);
		expect(wrong).toEqual([]);
	});

	it('to a yes-or-no question has a note', () => {
		const silent = questions.flatMap((question) =>
			question.kind === 'truth' && !question.feedback?.[question.right === 'yes' ? 'no' : 'yes']
				? [`${at(question.id)}: write feedback for the other answer`]
				: []
		);
		expect(silent).toEqual([]);
	});

	it('to a sorting question or a map has a note for every statement', () => {
		const silent = questions.flatMap((question) =>
			question.kind === 'sort' || question.kind === 'argument'
				? Object.keys(question.items)
						.filter((item) => !question.feedback?.[item])
						.map((item) => `${at(question.id)}: write feedback.${item}`)
				: []
		);
		expect(silent).toEqual([]);
	});
});

describe('the way a question is put does not tell its answer', () => {
	it('to yes or no: a word in four stems or more has both answers', () => {
		const asked = questions.filter((question) => question.kind === 'truth');
		const having = (word: string) =>
			asked.filter(({ prompt }) => plain(prompt).split(' ').includes(word));
		const words = new Set(asked.flatMap(({ prompt }) => plain(prompt).split(' ')));
		const telling = [...words].filter(
			(word) =>
				having(word).length >= 4 && new Set(having(word).map(({ right }) => right)).size === 1
		);
		expect(telling).toEqual([]);
	});

	it('to type: none that is accepted stands in the stem, the text or the hint', () => {
		const told = questions.flatMap((question) => {
			if (question.kind !== 'short' && question.kind !== 'cloze') return [];
			const { id, prompt, hint = '' } = question;
			const [text, accepted] =
				question.kind === 'short'
					? ['', question.accepted]
					: [question.text, Object.values(question.blanks).flat()];
			const said = ` ${plain(`${prompt} ${text} ${hint}`)} `;
			return accepted
				.filter((answer) => said.includes(` ${plain(answer)} `))
				.map((answer) => `${at(id)}: ‘${answer}’`);
		});
		expect(told).toEqual([]);
	});

	it('to a sort: groups that come three times or more change in size', () => {
		const sizes: Record<string, number[]> = {};
		for (const question of questions) {
			if (question.kind !== 'sort') continue;
			const groups = Object.keys(question.options);
			const first = Object.values(question.right).map(([group]) => group);
			for (const group of groups)
				(sizes[`${group} of ${groups}`] ??= []).push(first.filter((one) => one === group).length);
		}
		const still = Object.entries(sizes).filter(
			([, sizes]) => sizes.length >= 3 && new Set(sizes).size === 1
		);
		expect(still).toEqual([]);
	});
});

describe('choices', () => {
	it('offer three or four options', () => {
		const odd = choices.filter(({ options }) => ![3, 4].includes(Object.keys(options).length));
		expect(odd.map(({ id }) => at(id))).toEqual([]);
	});

	it('say how many to pick when it is more than one', () => {
		const silent = choices.filter(
			({ prompt, right }) => right.length > 1 && !/\bpick (two|three|all)\b/i.test(prompt)
		);
		expect(silent.map(({ id }) => `${at(id)}: say ‘Pick two’ or ‘Pick all that fit’`)).toEqual([]);
	});

	it('have the right option as the one longest in at most 40 of 100', () => {
		const giveaways = single.filter(({ options, right }) =>
			Object.entries(options).every(
				([id, text]) => id === right[0] || text.length < options[right[0]!]!.length
			)
		);
		expect(
			giveaways.length / single.length,
			giveaways.map(({ id }) => at(id)).join('\n')
		).toBeLessThanOrEqual(0.4);
	});

	it('have the right option about as often in each of the first three positions', () => {
		const positions = single.map(({ options, right }) => Object.keys(options).indexOf(right[0]!));
		const shares = [0, 1, 2].map(
			(position) => positions.filter((at) => at === position).length / single.length
		);
		for (const share of shares) {
			expect(share, `shares of a, b, c: ${shares}`).toBeGreaterThanOrEqual(0.15);
			expect(share, `shares of a, b, c: ${shares}`).toBeLessThanOrEqual(0.45);
		}
	});
});
