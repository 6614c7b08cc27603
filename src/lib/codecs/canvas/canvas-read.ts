import { choice, key, labels, lists, noteOf, said, scoring, source } from './canvas-parts';
import type { Blank, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { decimal, gather, lettered, orderFrom, type Draft } from '../files/drafts';
import { paragraphs } from '../files/html';
import { lines } from '../files/text';
import { all, descend, parse, textIn, type Element } from '../files/xml';
import { fileAt, unpack } from '../files/zip';

/** Questions of a QTI 1.2 package, or of a single QTI 1.2 document, in the shapes that Canvas writes. */
export const readCanvas = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const zipped = file[0] === 0x50 && file[1] === 0x4b;
		const documents = zipped ? await assessments(file) : [await parse(decode(file))];
		if (!documents.every(({ name }) => name === 'questestinterop'))
			throw new Refusal('other-format');
		const items = documents.flatMap((one) => all(one, 'item'));
		const title = lines(
			documents.map((one) => descend(one, 'assessment')?.attributes.title ?? '')[0]!
		);
		return gather(
			items.map((one, index) => draft(one, `question.${index + 1}`)),
			blank,
			title
		);
	});

async function assessments(file: Uint8Array): Promise<Element[]> {
	const files = await unpack(file, undefined, 'imsmanifest.xml');
	const manifest = await parse(decode(fileAt(files, 'imsmanifest.xml')));
	const resources = all(manifest, 'resource').filter(({ attributes }) =>
		/^imsqti_xmlv1p2/.test(attributes.type ?? '')
	);
	if (!resources.length) throw new Refusal('no-assessment');
	const paths = resources.map((one) => descend(one, 'file')?.attributes.href ?? '');
	return Promise.all(paths.map((path) => parse(decode(fileAt(files, path)))));
}

function draft(of: Element, at: string): Draft {
	const data = new Map(
		all(of, 'qtimetadatafield').map((one) => [
			textIn(descend(one, 'fieldlabel')).trim(),
			textIn(descend(one, 'fieldentry')).trim()
		])
	);
	const type = data.get('question_type') ?? guess(of);
	const own = Object.hasOwn(readers, type) ? readers[type]!(of) : undefined;
	if (!own) return { at, issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };
	const points = decimal(data.get('points_possible') ?? '');
	return {
		at,
		question: {
			id: of.attributes.ident,
			prompt: said(descend(of, 'presentation')),
			explanation: noteOf(of, 'general'),
			points: points === '1' ? undefined : points,
			...own
		}
	};
}

function guess(of: Element): string {
	const lid = all(of, 'response_lid');
	if (lid.length === 1)
		return `multiple_${lid[0]!.attributes.rcardinality === 'Multiple' ? 'answers' : 'choice'}_question`;
	return all(of, 'response_str').length === 1 ? 'short_answer_question' : 'unknown';
}

const readers: Record<string, (of: Element) => Record<string, unknown>> = {
	multiple_choice_question: choice,
	multiple_answers_question: choice,
	true_false_question(of) {
		const [right] = key(of).map(({ value }) => value);
		const given = labels(of).map(({ ident, text }) => ({
			ident,
			yes: /^true$/i.test(text) ? 'yes' : 'no'
		}));
		const wrong = given.find(({ ident }) => ident !== right);
		const note = wrong && noteOf(of, wrong.ident);
		return {
			kind: 'truth',
			right: given.find(({ ident }) => ident === right)?.yes,
			feedback: note ? { [wrong.yes]: note } : undefined
		};
	},
	short_answer_question: (of) => ({
		kind: 'short',
		accepted: key(of).map(({ value }) => lines(value))
	}),
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
			tolerance: off > 0 ? decimal(String(Number(off.toPrecision(9)))) : undefined
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
		return orderFrom(key(of).map(({ value }) => texts.get(value) ?? ''));
	}
};
