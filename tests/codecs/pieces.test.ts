import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import { blank } from './compare';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what was not taken', () => {
	it.each([
		[
			'gift',
			'::Q1::a?{=b ~c}\n\n// [id:q-two]\n::Q2::d?{\n=e\n~f\n\n// next\n::Q3::g?{=h ~i}\n',
			'::Q2::d?{\n=e\n~f',
			'~f',
			'~f\n}'
		],
		[
			'aiken',
			'a?\nA. b\nB. c\nANSWER: A\n\nd?\nA. e\nB. f\nANSWER: D\n\ng?\nA. h\nB. i\nANSWER: B\n',
			'd?\nA. e\nB. f\nANSWER: D',
			'ANSWER: D',
			'ANSWER: B'
		],
		['quizlet', 'a\tb\n\nNo sides\n\nc\td\n', 'No sides', 'No sides', 'Two - sides'],
		[
			'csv',
			'Question;Option A;Option B;Correct answer\na?;b;c;A\n"d;\nor?";e;f;Z\n',
			'Question: d;\nor?\nOption 1: e\nOption 2: f\nAnswer: Z',
			'Answer: Z',
			'Answer: B'
		]
	])(
		'is shown as it stands in the file, and taken once it is mended: %s',
		async (id, text, source, wrong, right) => {
			const codec = formats.find((one) => one.id === id)!;
			const { set, issues } = await codec.read!(bytes(text), blank());
			const before = set.questions.length + set.cards.length;
			expect(before).toBeGreaterThan(0);
			const at = issues.find((issue) => issue.at && !issue.taken)!.at!;
			const piece = (await codec.piece!(bytes(text), at))!;
			expect(piece.text).toBe(source);
			const alone = (mended: string) => codec.read!(bytes(piece.whole(mended)), blank());
			expect((await alone(source)).set).toMatchObject({ questions: [], cards: [] });
			const { set: mended, issues: left } = await alone(source.replace(wrong, right));
			expect(mended.questions.length + mended.cards.length).toBe(1);
			expect(left).toEqual([]);
		}
	);
});
