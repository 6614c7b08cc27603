import { blanksOf, pieces } from '../../src/lib/questions/kinds/cloze/cloze';
import type { Question } from '../../src/lib/questions/question';
import type { Content } from '../../src/lib/codecs/codec';
import { setOf } from './sets';

const by = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** All that a question says, by texts alone: ids of options and their order are a file's own affair. */
export function content(question: Question): object {
	const {
		kind,
		prompt,
		explanation,
		hint,
		points,
		number,
		point,
		locator,
		level,
		feedback = {}
	} = question;
	// One point is what every program gives where nobody said anything.
	const about = {
		kind,
		prompt,
		explanation,
		hint,
		points: points ?? '1',
		number,
		point,
		locator,
		level
	};
	const text = (id: string) =>
		('series' in question && question.series.points.find((point) => point.id === id)?.label) ||
		('items' in question && question.items[id]) ||
		('options' in question && question.options[id]) ||
		id;
	const notes = Object.entries(feedback).map(([on, note]) => [
		question.kind === 'cloze' ? blanksOf(question).indexOf(on) : text(on),
		note
	]);
	return JSON.parse(JSON.stringify({ ...about, notes: notes.sort(by), ...own(question) }));
}

function own(question: Question): object {
	switch (question.kind) {
		case 'choice':
			return {
				options: Object.entries(question.options)
					.map(([id, text]) => [text, question.right.includes(id)])
					.sort(by)
			};
		case 'truth':
			return { right: question.right };
		case 'short':
			return { accepted: question.accepted };
		case 'number':
			return { value: question.value, tolerance: question.tolerance, unit: question.unit };
		case 'cloze':
			return {
				text: pieces(question.text).filter((_, index) => index % 2 === 0),
				blanks: blanksOf(question).map((blank) => question.blanks[blank])
			};
		case 'match':
			return {
				options: Object.values(question.options).sort(),
				pairs: Object.entries(question.items)
					.map(([item, label]) => [label, question.options[question.right[item]!]])
					.sort(by)
			};
		case 'order':
			return { items: question.right.map((item) => question.items[item]) };
		case 'sort':
			return {
				options: Object.values(question.options).sort(),
				pairs: Object.entries(question.items)
					.map(([item, label]) => [
						label,
						question.right[item]!.map((group) => question.options[group])
					])
					.sort(by)
			};
		case 'find':
			return { places: question.places };
		case 'argument': {
			const { root, items, right } = question;
			const named = (place: string) => place.replace(/^[^:]*/, (parent) => items[parent] ?? parent);
			return {
				root,
				places: Object.entries(items)
					.map(([item, label]) => [label, right[item]!.map(named)])
					.sort(by)
			};
		}
		case 'estimate': {
			const { points, ...series } = question.series;
			const hidden = (id: string) => question.hidden.includes(id);
			const told = points.map(({ id, ...point }) => [point, hidden(id)]);
			return { series, told, tolerance: question.tolerance };
		}
		case 'write':
			return {
				model: question.model,
				criteria: Object.values(question.criteria).sort(),
				words: question.words
			};
	}
}

export const bytes = (content: Content): Uint8Array =>
	typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Whether two files are the same: an assertion would go through them byte by byte. */
export const same = (one: Content, other: Content | Uint8Array) =>
	Buffer.from(bytes(one)).equals(typeof other === 'string' ? bytes(other) : other);

/** What a reader starts from. Ids are drawn from a row of numbers, so that tests repeat. */
export function blank(set = setOf([])) {
	let turn = 1;
	return {
		set: { ...set, questions: [], cards: [] },
		random: () => (turn = (turn * 48271) % 2147483647) / 2147483647
	};
}
