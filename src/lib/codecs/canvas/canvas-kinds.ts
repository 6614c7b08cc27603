import { cloze } from './canvas-cloze';
import {
	gives,
	isSeveral,
	key,
	labels,
	lists,
	noteOf,
	scoring,
	shares,
	wanted
} from './canvas-parts';
import { credit } from '../files/credit';
import { choiceFrom, decimal, lettered, orderFrom, type Body } from '../files/drafts';
import { fromRubric } from '../files/rubric';
import { lines } from '../files/text';
import { truthWord } from '../files/truth-words';
import { all, textIn, type Element } from '../files/xml';

export const bodyOf = (type: string, of: Element): Body => {
	const told = type === 'essay_question' && fromRubric(noteOf(of, 'general') ?? '');
	if (told) return { fields: { ...told, explanation: undefined } };
	if (type === 'short_answer_question') return short(of);
	if (/^(fill_in_multiple_blanks|multiple_dropdowns)_question$/.test(type))
		return cloze(of, type.startsWith('multiple'));
	// In words that nobody knows it is a choice between two texts.
	if (
		type === 'true_false_question' &&
		labels(of).some(({ text }) => truthWord(text) === undefined)
	)
		return choice(of);
	if (/^multiple_(choice|answers)_question$/.test(type)) return choice(of);
	if (type === 'numerical_question' && (keysOf(of).size > 1 || bounds(of).length > 2))
		return { issue: { code: 'several-numbers' } };
	return Object.hasOwn(readers, type)
		? { fields: readers[type]!(of) }
		: { issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };
};

function choice(of: Element): Body {
	const texts = labels(of);
	const { right, issue, notes } = credit(
		shares(of).map(({ share }) => share),
		!isSeveral(of)
	);
	if (issue) return { issue };
	const answers = texts.map(({ ident, text }, index) => ({
		...{ id: ident, text, right: right.has(index), note: noteOf(of, ident) }
	}));
	return { fields: choiceFrom(answers), notes };
}

function short(of: Element): Body {
	const some = scoring(of);
	if (some.some((one) => all(one, 'varsubstring').length + all(one, 'varsubset').length))
		return { issue: { code: 'pattern' } };
	const most = Math.max(...some.map(gives));
	const full = some.filter((one) => gives(one) === most);
	const values = full.flatMap(wanted).map(({ value }) => lines(value));
	const cased = full.some((one) =>
		all(one, 'varequal').some(({ attributes }) => /^yes$/i.test(attributes.case ?? ''))
	);
	return {
		fields: { kind: 'short', accepted: [...new Set(values)] },
		notes: [
			...(full.length < some.length ? [{ code: 'partial-credit' }] : []),
			...(cased ? [{ code: 'case-matters' }] : [])
		]
	};
}

const keysOf = (of: Element) => new Set(key(of).map(({ value }) => value));
const bounds = (of: Element): number[] =>
	['vargte', 'varlte'].flatMap((name) =>
		scoring(of).flatMap((one) => all(one, name).map((bound) => Number(textIn(bound))))
	);

const readers: Record<string, (of: Element) => Record<string, unknown>> = {
	true_false_question(of) {
		const [right] = key(of).map(({ value }) => value);
		const given = labels(of).map(({ ident, text }) => ({
			ident,
			yes: truthWord(text) ? 'yes' : 'no'
		}));
		const notes = given.flatMap(({ ident, yes }) => {
			const note = noteOf(of, ident);
			return note ? [[yes, note]] : [];
		});
		return {
			kind: 'truth',
			right: given.find(({ ident }) => ident === right)?.yes,
			feedback: notes.length ? Object.fromEntries(notes) : undefined
		};
	},
	numerical_question(of) {
		const [exactly] = keysOf(of);
		const [least, most] = bounds(of);
		// From a least to a most, or one number; half of a range says nothing that we could mark.
		if (least === undefined) return { kind: 'number', value: decimal(exactly ?? '') };
		if (most === undefined) return { kind: 'number' };
		const off = (most - least) / 2;
		return {
			kind: 'number',
			value: decimal(exactly ?? String(Number(((most + least) / 2).toPrecision(12)))),
			// New Quizzes shows 0.005 as 0.00500000003.
			tolerance: off > 0 ? decimal(String(Number(off.toPrecision(12)))) : undefined
		};
	},
	matching_question(of) {
		const pairs = lists(of);
		const options = new Map(
			pairs.flatMap((one) => one.labels).map(({ ident, text }) => [ident, text])
		);
		const right = new Map(key(of).map(({ list, value }) => [list, value]));
		const texts = [...new Set(options.values())];
		const [itemIds, optionIds] = [lettered(pairs.map(({ text }) => text)), lettered(texts)];
		return {
			kind: 'match',
			items: Object.fromEntries(pairs.map(({ text }, index) => [itemIds[index]!, text])),
			options: Object.fromEntries(texts.map((text, index) => [optionIds[index]!, text])),
			right: Object.fromEntries(
				pairs.flatMap(({ ident }, index) => {
					const at = texts.indexOf(options.get(right.get(ident) ?? '') ?? '');
					return at < 0 ? [] : [[itemIds[index]!, optionIds[at]!]];
				})
			)
		};
	},
	categorization_question(of) {
		const groups = lists(of);
		const items = groups[0]?.labels ?? [];
		const [itemIds, groupIds] = [
			lettered(items.map(({ text }) => text)),
			lettered(groups.map(({ text }) => text))
		];
		const right = key(of);
		const groupOf = (ident: string) =>
			groups.findIndex((one) =>
				right.some(({ list, value }) => list === one.ident && value === ident)
			);
		return {
			kind: 'sort',
			items: Object.fromEntries(items.map(({ text }, index) => [itemIds[index]!, text])),
			options: Object.fromEntries(groups.map(({ text }, index) => [groupIds[index]!, text])),
			right: Object.fromEntries(
				items.map(({ ident }, index) => [
					itemIds[index]!,
					groupOf(ident) < 0 ? [] : [groupIds[groupOf(ident)]!]
				])
			)
		};
	},
	ordering_question(of) {
		const texts = new Map(labels(of).map(({ ident, text }) => [ident, text]));
		const inOrder = key(of).sort((a, b) => a.place - b.place);
		return orderFrom(inOrder.map(({ value }) => texts.get(value) ?? ''));
	}
};
