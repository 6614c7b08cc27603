import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/codecs';
import type { Codec, Piece } from '../../src/lib/codecs/codec';
import { blank } from './compare';

const bytes = (text: string) => new TextEncoder().encode(text);

const readPiece = (codec: Codec, piece: Piece, mended: string[]) => {
	const reader = piece.as ? formats.find(({ id }) => id === piece.as)! : codec;
	return reader.read!(bytes(piece.whole(mended)), blank());
};

const ofMoodle = (stem: string) =>
	`<question type="truefalse"><questiontext><text>${stem}</text></questiontext><answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question>`;
const ofCanvas = (stem: string) =>
	`<item ident="${stem[0]}"><presentation><material><mattext>${stem}</mattext></material><response_str ident="r"/></presentation><resprocessing><respcondition><conditionvar><varequal>x</varequal></conditionvar><setvar>1</setvar></respcondition></resprocessing></item>`;

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
			'd;\nor? | e | f | Z',
			'Z',
			'B'
		],
		[
			'moodle',
			`<quiz><!-- <question> -->${ofMoodle('a')}<question type="category"/>${ofMoodle('b & c')}${ofMoodle('d')}</quiz>`,
			ofMoodle('b & c'),
			'&',
			'&amp;'
		],
		[
			'canvas-classic',
			`<questestinterop><section>${ofCanvas('a')}${ofCanvas('b</p> & c')}</section></questestinterop>`,
			ofCanvas('b</p> & c'),
			'</p> &',
			'&amp;'
		],
		[
			'anki',
			'#separator:tab\n#html:false\na\tb\n"two\nlines"\nc\td\n',
			'two\nlines | ',
			'\u0000',
			'back'
		],
		[
			'blackboard',
			'TF\ta\ttrue\nMC\td\te\tcorrect\tf\trong\nTF\tg\tfalse\n',
			'MC\td\te\tcorrect\tf\trong',
			'rong',
			'incorrect'
		],
		[
			'brightspace',
			'// ours\nNewQuestion,TF,\nQuestionText,a,\nTRUE,100,\nFALSE,0,\n\nNewQuestion,MC\nQuestionText,"d,\nor?"\n// no\nOption,0,e\nOption,0,f\n',
			'NewQuestion,MC\nQuestionText,"d,\nor?"\nOption,0,e\nOption,0,f',
			'0,f',
			'100,f'
		],
		[
			'json',
			JSON.stringify({
				format: { name: 'close-call', version: 1 },
				...{ cards: [{ id: 'a-card', front: 'a', back: 'b' }, { front: 'c' }] }
			}),
			'{\n\t"front": "c"\n}',
			'"c"',
			'"c", "back": "d"'
		]
	])(
		'is shown as it stands in the file, and taken once it is mended: %s',
		async (id, text, source, wrong, right) => {
			const codec = formats.find((one) => one.id === id)!;
			const { set, issues: told } = await codec.read!(bytes(text), blank());
			const before = set.questions.length + set.cards.length;
			expect(before).toBeGreaterThan(0);
			const at = told.find((issue) => issue.at && !issue.taken)!.at!;
			const piece = (await codec.pieces!(bytes(text)))(at)!;
			expect(piece.text).toBe(source);
			const parts = piece.cells?.map(([, cell]) => cell) ?? [piece.text];
			const alone = (mended: string[]) => readPiece(codec, piece, mended);
			expect((await alone(parts)).set).toMatchObject({ questions: [], cards: [] });
			const changed = parts.map((part) => (part || '\u0000').replace(wrong, right));
			const { set: mended, issues } = await alone(changed);
			const left = issues.filter(({ code }) => code !== 'frame');
			expect(mended.questions.length + mended.cards.length).toBe(1);
			expect(left).toEqual([]);
		}
	);
});
