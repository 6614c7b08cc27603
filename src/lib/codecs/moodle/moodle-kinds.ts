import { readCloze } from './moodle-cloze';
import { note, said, share, source, typed } from './moodle-parts';
import { choiceFrom, decimal, matchFrom, orderFrom, type Body } from '../files/drafts';
import { credit } from '../files/credit';
import { shownAs } from '../files/rich';
import { left, onRight } from '../files/left-notes';
import { fromRubric } from '../files/rubric';
import { lines } from '../files/text';
import { truthWord } from '../files/truth-words';
import { descend, elements, textIn, type Element } from '../files/xml';

export const bodyOf = (type: string, of: Element): Body =>
	Object.hasOwn(readers, type)
		? readers[type]!(of)
		: { issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };

const partial = { code: 'partial-credit' };
const isYes = (text: string) => /^(true|1)$/i.test(text.trim());

const readers: Record<string, (of: Element) => Body> = {
	multichoice(of) {
		const answers = elements(of, 'answer');
		const single = textIn(descend(of, 'single')).trim();
		const { right, ...told } = credit(answers.map(share), single === '' || isYes(single));
		if (told.issue) return { issue: told.issue };
		const options = answers.map((one, index) => ({
			...{ text: said(one), right: right.has(index), note: note(one) }
		}));
		return { fields: choiceFrom(options), notes: told.notes };
	},
	truefalse(of) {
		const answers = elements(of, 'answer');
		const texts = answers.map((one) => said(one).toLowerCase());
		// In other words than these the first is true, as Moodle has it.
		const known = texts.every((text) => text === 'true' || text === 'false');
		const [first, second] = texts.map(truthWord);
		if (!known && first === false && second === true) return { issue: { code: 'truth-order' } };
		const given = (index: number) =>
			(known ? texts[index] === 'true' : index === 0) ? 'yes' : 'no';
		const right = answers.findIndex((one) => share(one) === 100);
		const told = answers.flatMap((one, index): [string, string][] => {
			const text = note(one);
			return text ? [[given(index), text]] : [];
		});
		return {
			fields: {
				kind: 'truth',
				right: right < 0 || answers.length > 2 ? undefined : given(right),
				feedback: notes(told)
			}
		};
	},
	shortanswer(of) {
		const answers = elements(of, 'answer').map((one) => ({
			...{ text: typed(one), share: share(one), note: note(one) }
		}));
		const right = answers.filter((one) => one.share === 100);
		if (right.some(({ text }) => /(?<!\\)\*/.test(text))) return { issue: { code: 'wildcard' } };
		const clean = (text: string) => text.replaceAll('\\*', '*');
		const wrong = answers.filter((one) => one.share < 100 && one.note && one.text !== '*');
		const cased = isYes(textIn(descend(of, 'usecase')));
		return {
			fields: {
				kind: 'short',
				accepted: right.map(({ text }) => clean(text)),
				feedback: notes(wrong.map((one) => [clean(one.text), one.note!]))
			},
			notes: [
				...(answers.some((one) => one.share > 0 && one.share < 100) ? [partial] : []),
				...(cased ? [{ code: 'case-matters' }] : []),
				...onRight(right.map((one) => one.note)),
				...left(answers.filter(({ text }) => text === '*').map((one) => one.note))
			]
		};
	},
	numerical(of) {
		const answers = elements(of, 'answer');
		const [right, ...others] = answers.filter((one) => share(one) === 100);
		if (others.length) return { issue: { code: 'several-numbers' } };
		if (right && typed(right) === '*') return { issue: { code: 'wildcard' } };
		const wrong = answers.flatMap((one): [string, string][] => {
			const value = decimal(typed(one));
			const told = note(one);
			return share(one) < 100 && value && told ? [[value, told]] : [];
		});
		const tolerance = textIn(right && descend(right, 'tolerance')).trim();
		const off = decimal(tolerance || '0');
		const value = right && decimal(typed(right));
		if (
			right &&
			(value === undefined || off === undefined) &&
			/\d,\d/.test(typed(right) + tolerance)
		)
			return { issue: { code: 'number-comma', params: { number: typed(right).slice(0, 40) } } };
		const units = elements(descend(of, 'units'), 'unit').map((one) => ({
			name: lines(textIn(descend(one, 'unit_name'))),
			times: Number(textIn(descend(one, 'multiplier')) || '1')
		}));
		return {
			fields: {
				kind: 'number',
				value: off === undefined ? undefined : value,
				tolerance: off === '0' ? undefined : off,
				unit: units.find(({ times }) => times === 1)?.name,
				feedback: notes(wrong)
			},
			notes: [
				...(answers.some((one) => share(one) > 0 && share(one) < 100) ? [partial] : []),
				...onRight(right ? [note(right)] : []),
				...left(answers.filter((one) => decimal(typed(one)) === undefined).map(note)),
				...(units.length > 1
					? [{ code: 'units', params: { units: units.map(({ name }) => name) } }]
					: [])
			]
		};
	},
	matching: (of) => ({
		fields: matchFrom(
			elements(of, 'subquestion').map((one) => ({
				item: said(one),
				option: shownAs(source(descend(one, 'answer')))
			}))
		)
	}),
	ordering: (of) => ({ fields: orderFrom(elements(of, 'answer').map(said)) }),
	essay(of) {
		const fields = fromRubric(said(descend(of, 'graderinfo')));
		return fields ? { fields } : { issue: { code: 'unknown-type', params: { type: 'essay' } } };
	},
	cloze: (of) => readCloze(source(descend(of, 'questiontext')))
};

const notes = (pairs: [string, string][]) => (pairs.length ? Object.fromEntries(pairs) : undefined);
