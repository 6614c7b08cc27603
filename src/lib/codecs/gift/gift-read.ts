import { blocks, braceAt, type Block } from './gift-blocks';
import { GiftFault, parseGift, type Gift, type GiftAnswer, type GiftText } from './gift-parse';
import type { Blank, Reading } from '../codec';
import { credit } from '../files/credit';
import { decode, open } from '../files/door';
import { choiceFrom, decimal, gather, matchFrom, type Body, type Draft } from '../files/drafts';
import { decimalOf, ends, exact, times } from '../../questions/text/quantity';
import { left, onRight } from '../files/left-notes';
import { lossOfMedia } from '../files/media';
import { mediaOfRich, rich, shownAs } from '../files/rich';
import { fromTags } from '../files/tags';
import { lines } from '../files/text';

/** Questions of a GIFT file, each parsed by itself so that a broken one costs only itself. */
export const readGift = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, () => {
		const drafts: Draft[] = [];
		let title = '';
		const all = blocks(decode(file).replace(/^\ufeff/, ''));
		for (const [index, block] of all.entries()) {
			if (index % 50 === 49) blank.progress?.((0.6 * index) / all.length);
			const at = `line.${block.line}`;
			const found = told(block);
			if ('path' in found) title ||= category(found.path);
			else drafts.push({ at, ...found });
		}
		return gather(drafts, blank, title);
	});

function told(block: Block): Omit<Draft, 'at'> | { path: string } {
	const { text, comments, broken } = block;
	if (broken) return { issue: { code: 'line-inside' } };
	if (text.length > 20_000) return { issue: { code: 'too-long' } };
	try {
		const found = parseGift(text);
		return found.type === 'Category' ? found : draft(found, comments.join(' '));
	} catch (fault) {
		if (!(fault instanceof GiftFault)) throw fault;
		const { code, params = braceAt(block) } = fault;
		return { issue: code === 'not-a-pair' ? { code } : { code, params } };
	}
}

const category = (path: string) =>
	lines((path.split(/(?<!\/)\/(?!\/)/).at(-1) ?? '').replaceAll('//', '/'));

function draft(found: Exclude<Gift, { type: 'Category' }>, comments: string): Omit<Draft, 'at'> {
	if (!('stem' in found)) return { issue: { code: 'unknown-type', params: { type: found.type } } };
	const own = body(found);
	if ('issue' in own) return own;
	return {
		question: {
			id: /\[id:([^\]]*)\]/.exec(comments)?.[1]?.trim(),
			...fromTags([...comments.matchAll(/\[tag:([^\]]*)\]/g)].map(([, tag]) => tag!.trim())),
			prompt: said(found.stem),
			explanation: said(found.explanation),
			...own.fields
		},
		notes: [
			...lossOfMedia(textsOf(found).flatMap(({ text, format }) => mediaOfRich(text, format))),
			...(own.notes ?? [])
		]
	};
}

type Told = Extract<Gift, { stem: GiftText }>;

function textsOf(found: Told): GiftText[] {
	const about = found.explanation ? [found.stem, found.explanation] : [found.stem];
	if (found.type === 'Matching') return [...about, ...found.pairs.map(({ item }) => item)];
	if (found.type === 'TF') return [about, found.ifWrong ?? [], found.ifRight ?? []].flat();
	return [...about, ...found.answers.flatMap(({ text, note }) => (note ? [text, note] : [text]))];
}

const partial = { code: 'partial-credit' };
const some = ({ share }: GiftAnswer) => share > 0 && share < 100;

/** The fields of a kind, or why there are none. */
function body(found: Told): Body {
	switch (found.type) {
		case 'MC': {
			const { right, issue, notes } = credit(
				found.answers.map(({ share }) => share),
				found.single
			);
			if (issue) return { issue };
			const answers = found.answers.map(({ text, note }, index) => ({
				...{ text: said(text), right: right.has(index), note: said(note) }
			}));
			return { fields: choiceFrom(answers), notes };
		}
		case 'TF': {
			const [right, wrong] = found.right ? ['yes', 'no'] : ['no', 'yes'];
			return {
				fields: {
					...{ kind: 'truth', right },
					feedback: feedback([
						[wrong!, said(found.ifWrong)],
						[right!, said(found.ifRight)]
					])
				}
			};
		}
		case 'Short': {
			const right = found.answers.filter(({ share }) => share === 100);
			if (right.some(({ text }) => /(?<!\\)\*/.test(text.text)))
				return { issue: { code: 'wildcard' } };
			const wrong = found.answers.filter(({ share, text }) => share < 100 && text.text !== '*');
			const others = found.answers.filter(({ text }) => text.text === '*');
			return {
				fields: {
					kind: 'short',
					accepted: right.map(({ text }) => typed(text)),
					feedback: feedback(wrong.map(({ text, note }) => [typed(text), said(note)]))
				},
				notes: [
					...(found.answers.some(some) ? [partial] : []),
					...onRight(right.map(({ note }) => said(note))),
					...left(others.map(({ note }) => said(note)))
				]
			};
		}
		case 'Numerical':
			return number(found.answers);
		case 'Matching':
			return {
				fields: matchFrom(
					found.pairs.map(({ item, option }) => ({ item: said(item), option: shownAs(option) }))
				)
			};
	}
}

function number(answers: GiftAnswer[]): Body {
	const [right, ...others] = answers.filter(({ share }) => share === 100);
	if (others.length) return { issue: { code: 'several-numbers' } };
	const source = right?.text.text ?? '';
	if (source === '*') return { issue: { code: 'wildcard' } };
	if (/\d,\d/.test(source))
		return { issue: { code: 'number-comma', params: { number: source.slice(0, 40) } } };
	const wrong = answers.filter(({ share }) => share < 100);
	// A note is on one number here.
	const isOne = ({ text }: GiftAnswer) => {
		const { value, tolerance } = range(text.text);
		return value !== undefined && !tolerance;
	};
	const unplaced = wrong.filter((one) => !isOne(one));
	const noted = wrong.filter(isOne).map(({ text, note }) => [range(text.text).value!, said(note)]);
	return {
		fields: { kind: 'number', ...range(source), feedback: feedback(noted) },
		notes: [
			...(answers.some(some) ? [partial] : []),
			...onRight([said(right?.note)]),
			...left(unplaced.map(({ note }) => said(note)))
		]
	};
}

/** `3.14`, `3.14:0.01` or `3.1..3.2`. */
function range(source: string): { value?: string; tolerance?: string } {
	const [least, most, extra] = source.split('..').map((one) => decimal(one));
	if (source.includes('..')) {
		if (least === undefined || most === undefined || extra !== undefined) return {};
		const [apart, sum] = ends(most, least).map(half) as [string, string];
		return { value: sum, tolerance: off(apart.replace('-', '')) };
	}
	const [value, tolerance = '0', more] = source.split(':').map((one) => decimal(one));
	const readable = source.split(':').every((one) => decimal(one) !== undefined);
	return readable && more === undefined ? { value, tolerance: off(tolerance) } : {};
}
const off = (tolerance: string) => (tolerance === '0' ? undefined : tolerance);
const half = (number: string) => decimalOf(times(exact(number), { units: 5n, places: 1 }));

const said = (text: GiftText | undefined): string => (text ? rich(text.text, text.format) : '');
/** What is to be typed: a `*` that stands for itself is escaped. */
const typed = (text: GiftText): string => said(text).replaceAll('\\*', '*');

const feedback = (pairs: string[][]) => {
	const told = pairs.filter(([on, note]) => on && note);
	return told.length ? Object.fromEntries(told) : undefined;
};
