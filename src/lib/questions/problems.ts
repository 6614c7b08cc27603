import { exact, readQuantity, within } from './text/quantity';
import type { Question } from './question';
import { alike } from './text/spelling';

/** What a schema cannot say of a question: ids that name nothing, blanks that do not stand in the text ... */
export interface Problem {
	/** Fields joined by points: `right.0`. */
	path: string;
	message: string;
}

export function problems(question: Question): Problem[] {
	switch (question.kind) {
		case 'choice': {
			const options = Object.keys(question.options);
			const wrong = options.filter((option) => !question.right.includes(option));
			return [
				...(options.length < 2 ? [{ path: 'options', message: 'needs at least two' }] : []),
				...twins('options', Object.values(question.options)),
				...unknown('right', question.right, options),
				...twins('right', question.right),
				...unknownKeys('feedback', question.feedback, wrong, 'is not a wrong option')
			];
		}
		case 'truth': {
			const wrong = question.right === 'yes' ? 'no' : 'yes';
			return unknownKeys('feedback', question.feedback, [wrong], 'is not the wrong answer');
		}
		case 'cloze': {
			const blanks = Object.keys(question.blanks);
			const marks = [...question.text.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].map(([, mark]) => mark!);
			return [
				...marks
					.filter((mark) => !blanks.includes(mark))
					.map((mark) => ({ path: 'text', message: `{${mark}} is not among the blanks` })),
				...twins('text', marks),
				...unknownKeys('blanks', question.blanks, marks, 'does not stand in the text'),
				...Object.entries(question.blanks).flatMap(([blank, accepted]) =>
					unreadable(`blanks.${blank}`, accepted)
				),
				...unknownKeys('feedback', question.feedback, blanks, 'is not a blank')
			];
		}
		case 'short': {
			const accepted = Object.keys(question.feedback ?? {}).filter((wrong) =>
				question.accepted.some((spelling) => alike(wrong, spelling))
			);
			return [
				...unreadable('accepted', question.accepted),
				...accepted.map((wrong) => ({ path: `feedback.${wrong}`, message: 'is also accepted' }))
			];
		}
		case 'number': {
			const { value, tolerance = '0', unit, feedback = {} } = question;
			const notes = Object.keys(feedback).flatMap((wrong) => {
				const quantity = readQuantity(wrong, 'en', unit);
				if (!quantity) return [{ path: `feedback.${wrong}`, message: 'is not a number' }];
				return within(quantity, exact(value), exact(tolerance))
					? [{ path: `feedback.${wrong}`, message: 'is also accepted' }]
					: [];
			});
			return tolerance.startsWith('-')
				? [{ path: 'tolerance', message: 'must not be negative' }]
				: notes;
		}
		case 'match': {
			const items = Object.keys(question.items);
			const options = Object.keys(question.options);
			return [
				...twins('items', Object.values(question.items)),
				...twins('options', Object.values(question.options)),
				...covers(question.right, items),
				...Object.entries(question.right).flatMap(([item, option]) =>
					unknown(`right.${item}`, [option], options)
				),
				...unknownKeys('feedback', question.feedback, items, 'is not an item')
			];
		}
		case 'order': {
			const items = Object.keys(question.items);
			return [
				...twins('items', Object.values(question.items)),
				...unknown('right', question.right, items),
				...twins('right', question.right),
				...items
					.filter((item) => !question.right.includes(item))
					.map((item) => ({ path: 'right', message: `${item} is missing` })),
				...unknownKeys('feedback', question.feedback, items, 'is not an item')
			];
		}
		case 'sort': {
			const items = Object.keys(question.items);
			const groups = Object.keys(question.options);
			return [
				...twins('items', Object.values(question.items)),
				...twins('options', Object.values(question.options)),
				...covers(question.right, items),
				...Object.entries(question.right).flatMap(([item, accepted]) => [
					...unknown(`right.${item}`, accepted, groups),
					...twins(`right.${item}`, accepted)
				]),
				...unknownKeys('feedback', question.feedback, items, 'is not an item')
			];
		}
		case 'find':
			// Before the build there are no places to look in.
			return question.places && !Object.hasOwn(question.places, question.locator)
				? [{ path: 'locator', message: `${question.locator} is not among the places` }]
				: [];
	}
}

/** Ids that name nothing, with their place in the list. */
const unknown = (path: string, ids: string[], known: string[]): Problem[] =>
	ids.flatMap((id, index) =>
		known.includes(id) ? [] : [{ path: `${path}.${index}`, message: `nothing is called ${id}` }]
	);

const unknownKeys = (
	path: string,
	map: Record<string, unknown> = {},
	known: string[],
	message: string
): Problem[] =>
	Object.keys(map)
		.filter((name) => !known.includes(name))
		.map((name) => ({ path: `${path}.${name}`, message }));

/** Texts or ids that stand there twice: a learner could not tell them apart. */
const twins = (path: string, texts: string[]): Problem[] =>
	[...new Set(texts.filter((text, index) => texts.indexOf(text) < index))].map((text) => ({
		path,
		message: `${text} is there twice`
	}));

const covers = (right: Record<string, unknown>, items: string[]): Problem[] => [
	...unknownKeys('right', right, items, 'is not an item'),
	...items
		.filter((item) => !Object.hasOwn(right, item))
		.map((item) => ({ path: 'right', message: `${item} is missing` }))
];

/** Spellings that nobody can match, such as `?`. */
const unreadable = (path: string, accepted: string[]): Problem[] =>
	accepted.flatMap((spelling, index) =>
		/[\p{L}\p{N}\p{S}]/u.test(spelling)
			? []
			: [{ path: `${path}.${index}`, message: 'has no letter or digit' }]
	);
