import { isSeveral, key, labels, lists, noteOf, scoring, shares, source } from './canvas-parts';
import { credit } from '../files/credit';
import { choiceFrom, decimal, lettered, orderFrom, type Body } from '../files/drafts';
import { paragraphs } from '../files/html';
import { fromRubric } from '../files/rubric';
import { lines } from '../files/text';
import { truthWord } from '../files/truth-words';
import { all, descend, textIn, type Element } from '../files/xml';

export const bodyOf = (type: string, of: Element): Body => {
	const told = type === 'essay_question' && fromRubric(noteOf(of, 'general') ?? '');
	if (told) return { fields: { ...told, explanation: undefined } };
	if (type === 'short_answer_question') return short(of);
	// In words that nobody knows it is a choice between two texts.
	if (
		type === 'true_false_question' &&
		labels(of).some(({ text }) => truthWord(text) === undefined)
	)
		return choice(of);
	if (/^multiple_(choice|answers)_question$/.test(type)) return choice(of);
	if (type === 'numerical_question' && new Set(key(of).map(({ value }) => value)).size > 1)
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
	const values = key(of).map(({ value }) => lines(value));
	const cased = scoring(of).some((one) =>
		all(one, 'varequal').some(({ attributes }) => /^yes$/i.test(attributes.case ?? ''))
	);
	return {
		fields: { kind: 'short', accepted: [...new Set(values)] },
		notes: cased ? [{ code: 'case-matters' }] : []
	};
}

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
		const bounds = ['vargte', 'varlte'].flatMap((name) =>
			scoring(of).flatMap((one) => all(one, name).map((bound) => Number(textIn(bound))))
		);
		const exactly = key(of)[0]?.value;
		// From a least to a most, or one number; half of a range says nothing that we could mark.
		if (bounds.length === 0) return { kind: 'number', value: decimal(exactly ?? '') };
		if (bounds.length !== 2) return { kind: 'number' };
		const [least, most] = bounds as [number, number];
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
	fill_in_multiple_blanks_question(of) {
		const blanks = lists(of).map(({ text, labels }, index) => ({
			name: text,
			id: `b${index + 1}`,
			accepted: labels.map((one) => one.text)
		}));
		const marked = blanks.reduce(
			(text, { name, id }) => text.replaceAll(`[${name}]`, `&#123;${id}&#125;`),
			source(descend(of, 'presentation'))
		);
		const [first = '', ...others] = paragraphs(marked);
		return {
			kind: 'cloze',
			prompt: others.length ? first : 'Fill in the blanks.',
			text: others.length ? others.join('\n') : first,
			blanks: Object.fromEntries(blanks.map(({ id, accepted }) => [id, accepted]))
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
