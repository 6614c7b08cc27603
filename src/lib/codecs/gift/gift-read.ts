import type { GIFTQuestion, NumericalChoice, TextChoice, TextFormat } from 'gift-pegjs';
import type { Blank, Reading } from '../codec';
import { decode, open } from '../files/door';
import { choiceFrom, decimal, gather, matchFrom, type Draft } from '../files/drafts';
import { fromTags } from '../files/tags';
import { textOfHtml } from '../files/html';
import { lines } from '../files/text';

/** Questions of a GIFT file, each parsed by itself so that a broken one costs only itself. */
export const readGift = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const { default: giftParser } = await import('gift-pegjs');
		const drafts: Draft[] = [];
		let title = '';
		for (const { line, text } of blocks(decode(file))) {
			const at = `line.${line}`;
			if (text.length > 20_000) {
				drafts.push({ at, issue: { code: 'too-long' } });
				continue;
			}
			try {
				for (const one of parsed(text)) {
					if (one.type === 'Category') title ||= category(one.title);
					else drafts.push({ at, ...draft(one) });
				}
			} catch (fault) {
				const { location } = fault as { location?: { start: { line: number; column: number } } };
				if (!location) throw fault;
				const { line: below, column } = location.start;
				const params = { line: line + below - 1, column };
				drafts.push({ at, issue: { code: 'broken-syntax', params } });
			}
		}
		return gather(drafts, blank, title);

		function parsed(text: string) {
			try {
				return giftParser.parse(`${text}\n\n`);
			} catch (fault) {
				const mended = colonsEscaped(text);
				if (mended === text) throw fault;
				return giftParser.parse(`${mended}\n\n`);
			}
		}
	});

/** Moodle takes a colon as it stands, as people write it: `~no#No: that is SmartLINK`. The parser does not. */
const colonsEscaped = (text: string): string =>
	/\{\s*#/.test(text)
		? text
		: text.replace(/^(?!\s*(\/\/|\$CATEGORY)).*$/gm, (row) =>
				row.replace(/(?<![\\:]):(?!:)/g, '\\:')
			);

const category = (path: string) =>
	lines((path.split(/(?<!\/)\/(?!\/)/).at(-1) ?? '').replaceAll('//', '/'));

/** Parts between blank lines, with the line each begins on; parts that are only comments are none. */
function* blocks(file: string): Generator<{ line: number; text: string }> {
	const rows = file.split(/\r\n|\r|\n/);
	let held: string[] = [];
	let start = 1;
	for (const [index, row] of [...rows, ''].entries()) {
		if (row.trim()) {
			if (!held.length) start = index + 1;
			held.push(row);
			continue;
		}
		if (held.some((one) => !one.trim().startsWith('//')))
			yield { line: start, text: held.join('\n') };
		held = [];
	}
}

function draft(told: Exclude<GIFTQuestion, { type: 'Category' }>): Omit<Draft, 'at'> {
	const own = body(told);
	if (typeof own === 'string') return { issue: { code: 'unknown-type', params: { type: own } } };
	return {
		question: {
			id: told.id ?? undefined,
			...fromTags(told.tags ?? []),
			prompt: said(told.stem),
			explanation: 'globalFeedback' in told ? said(told.globalFeedback) : undefined,
			...own
		}
	};
}

/** The fields of a kind, or the name of a type that we have no kind for. */
function body(told: GIFTQuestion): Record<string, unknown> | string {
	switch (told.type) {
		case 'MC': {
			const several = !told.choices.some(({ isCorrect }) => isCorrect);
			const right = ({ isCorrect, weight }: TextChoice) =>
				several ? (weight ?? 0) > 0 : isCorrect && (weight === null || weight === 100);
			return choiceFrom(
				told.choices.map((one) => ({
					text: said(one.text),
					right: right(one),
					note: said(one.feedback)
				}))
			);
		}
		case 'TF':
			return {
				kind: 'truth',
				right: told.isTrue ? 'yes' : 'no',
				// The first note is on the wrong answer.
				feedback: notes([[told.isTrue ? 'no' : 'yes', said(told.trueFeedback)]])
			};
		case 'Short': {
			const right = ({ weight }: TextChoice) => weight === null || weight === 100;
			const wrong = told.choices.filter((one) => !right(one));
			return {
				kind: 'short',
				accepted: told.choices.filter(right).map(({ text }) => said(text)),
				feedback: notes(wrong.map((one) => [said(one.text), said(one.feedback)]))
			};
		}
		case 'Numerical':
			return number(told.choices as NumericalChoice[] | NumericalChoice['text']);
		case 'Matching':
			return matchFrom(
				told.matchPairs.map(({ subquestion, subanswer }) => ({
					item: said(subquestion),
					option: lines(restored(subanswer))
				}))
			);
		default:
			return told.type;
	}
}

function number(choices: NumericalChoice[] | NumericalChoice['text']): Record<string, unknown> {
	const list = Array.isArray(choices) ? choices : [{ text: choices, weight: null, feedback: null }];
	const right = list.find(({ weight }) => weight === null || weight === 100)?.text;
	const ends = right?.type === 'high-low' ? [right.numberLow!, right.numberHigh!] : undefined;
	const value = ends ? (ends[0]! + ends[1]!) / 2 : right?.number;
	const range = ends ? Math.abs(ends[1]! - ends[0]!) / 2 : (right?.range ?? 0);
	const wrong = list.filter(({ weight }) => weight !== null && weight < 100);
	return {
		kind: 'number',
		value: value === undefined ? undefined : canonical(value),
		tolerance: range ? canonical(range) : undefined,
		feedback: notes(
			wrong.flatMap(({ text, feedback }) =>
				text.number === undefined ? [] : [[canonical(text.number) ?? '', said(feedback)]]
			)
		)
	};
}
/** Halves of sums such as 0.1 + 0.2 come with an error in the last digits. */
const canonical = (value: number) => decimal(String(Number(value.toPrecision(15))));

const said = (text: TextFormat | null): string =>
	!text ? '' : text.format === 'html' ? textOfHtml(text.text) : lines(text.text);

const notes = (pairs: string[][]) => {
	const told = pairs.filter(([on, note]) => on && note);
	return told.length ? Object.fromEntries(told) : undefined;
};

// The right side of a pair comes with its escapes as the parser marks them inside.
const restored = (text: string) =>
	text.replace(/&&(\d{3});?/g, (_, code: string) => String.fromCharCode(Number(code)));
