import { choiceFrom, decimal, lettered, orderFrom, type Draft } from '../files/drafts';
import { inText, type Fields } from './qti-blanks';
import {
	accepted,
	answerOf,
	byPattern,
	comparisonsIn,
	differences,
	mediaOf,
	choicesOf,
	interactionsIn,
	modals,
	type Modal,
	paragraphsIn,
	said,
	wanted
} from './qti-parts';
import { left } from '../files/left-notes';
import { lossOfMedia } from '../files/media';
import { fromRubric } from '../files/rubric';
import { html } from '../files/text';
import { all, descend, elements, type Element } from '../files/xml';

/** One item of QTI 2.x as a question. */
export function itemDraft(item: Element, at: string): Draft {
	const body = descend(item, 'itemBody');
	if (all(item, 'templateDeclaration').length || all(item, 'printedVariable').length)
		return { at, issue: { code: 'drawn-numbers' } };
	const asked = body ? interactionsIn(body) : [];
	const either = asked.some((one) => {
		const answer = answerOf(item, one);
		const picks = /^(choice|inlineChoice)Interaction$/.test(one.name);
		return picks && answer.single && accepted(answer).length > 1;
	});
	if (either) return { at, issue: { code: 'either-right' } };
	const numbers = asked.map((one) => answerOf(item, one)).filter((one) => one.number);
	if (numbers.some((one) => new Set(accepted(one).map(decimal)).size > 1))
		return { at, issue: { code: 'several-numbers' } };
	const compared = asked.some(({ name }) => name === 'textEntryInteraction')
		? comparisonsIn(item)
		: [];
	if (compared.some(byPattern)) return { at, issue: { code: 'pattern' } };
	const own = fieldsOf(item, body, asked);
	if (typeof own === 'string')
		return { at, issue: { code: 'unknown-type', params: { type: own.slice(0, 40) } } };
	const told = modals(item);
	const fields: Fields = { explanation: solution(item, told), ...own };
	return {
		at,
		question: { id: item.attributes.identifier, ...fields },
		notes: [
			...lossOfMedia(mediaOf(item)),
			...unlike(item, asked, compared),
			...left(otherNotes(item, told, fields)),
			...(descend(item, 'assessmentStimulusRef') || all(item, 'include').length
				? [{ code: 'text-beside' }]
				: []),
			...(item.attributes.adaptive === 'true' ? [{ code: 'adaptive' }] : [])
		]
	};
}

/** Each once, of all that is asked. */
function unlike(item: Element, asked: Element[], compared: Element[]): { code: string }[] {
	const marked = asked.filter(({ name }) => name !== 'matchInteraction');
	const codes = marked.flatMap((one) => differences(answerOf(item, one)).map(({ code }) => code));
	if (compared.some(({ attributes }) => attributes.caseSensitive === 'true'))
		codes.push('case-matters');
	return [...new Set(codes)].map((code) => ({ code }));
}

/** The fields of a question, or the name of what we have no kind for. */
function fieldsOf(item: Element, body: Element | undefined, asked: Element[]): Fields | string {
	const [only] = asked;
	if (!body || !only) return 'no interaction';
	if (
		asked.every(({ name }) => name === 'textEntryInteraction' || name === 'inlineChoiceInteraction')
	)
		return inText(item, body, asked);
	if (asked.length > 1) return 'several interactions';
	const prompt = paragraphsIn(body.children, (one) => {
		const inner = elements(one, 'prompt').flatMap(({ children }) => paragraphsIn(children));
		return `<p>${inner.map((text) => html(text)).join('</p><p>')}</p>`;
	}).join('\n');
	const own = Object.hasOwn(readers, only.name) ? readers[only.name]!(item, only) : only.name;
	return typeof own === 'string' ? own : { prompt, ...own };
}

const readers: Record<string, (item: Element, asked: Element) => Fields | string> = {
	choiceInteraction(item, asked) {
		const right = wanted(answerOf(item, asked));
		const choices = choicesOf(asked, 'simpleChoice');
		const notes = modals(item).filter(({ outcome }) => outcome !== 'SOLUTION');
		const answers = choices.map(({ id, text, note }) => ({
			...{ id, text, right: right.includes(id) },
			note: note || notes.find(({ on }) => on === id)?.text
		}));
		const isTruth =
			answers.length === 2 &&
			answers.some(({ id, text }) => id === 'yes' && text === 'Yes') &&
			answers.some(({ id, text }) => id === 'no' && text === 'No');
		const { kind, options, right: ids, feedback } = choiceFrom(answers);
		return isTruth
			? { kind: 'truth', right: ids.length === 1 ? ids[0] : undefined, feedback }
			: { kind, options, right: ids, feedback };
	},
	orderInteraction(item, asked) {
		const texts = new Map(choicesOf(asked, 'simpleChoice').map(({ id, text }) => [id, text]));
		const { correct } = answerOf(item, asked);
		// Only some of the choices, or none: not all of them would have a place.
		return correct.length !== texts.size
			? 'order of some'
			: orderFrom(correct.map((id) => texts.get(id) ?? ''));
	},
	extendedTextInteraction(item, { name }) {
		const told = all(item, 'rubricBlock').flatMap((one) => fromRubric(said(one)) ?? []);
		return told[0] ?? name;
	},
	matchInteraction(item, asked) {
		const [items = [], options = []] = elements(asked, 'simpleMatchSet').map((one) =>
			choicesOf(one, 'simpleAssociableChoice')
		);
		const answer = answerOf(item, asked);
		// Our own word for it: any of several groups is right, where a program that marks knows only the best.
		const isSort = asked.attributes.class === 'sort';
		const pairs = (isSort ? accepted(answer) : wanted(answer)).map((pair) => pair.split(/\s+/));
		const optionsOf = ({ id }: { id: string }) =>
			pairs.filter(([from]) => from === id).map(([, to]) => to);
		if (!isSort && items.some((one) => optionsOf(one).length > 1)) return 'match of several';
		const [left, right] = [named(items), named(options)];
		const entries = items.flatMap((one): [string, unknown][] => {
			const ids = optionsOf(one).flatMap((to) => right.ids.get(to!) ?? []);
			return ids.length ? [[left.ids.get(one.id)!, isSort ? ids : ids[0]]] : [];
		});
		return {
			kind: isSort ? 'sort' : 'match',
			items: left.texts,
			options: right.texts,
			right: Object.fromEntries(entries)
		};
	}
};

/** Choices with ids of ours. */
function named(choices: { id: string; text: string }[]) {
	const ids = lettered(choices.map(({ text }) => text));
	return {
		texts: Object.fromEntries(choices.map(({ text }, index) => [ids[index]!, text])),
		ids: new Map(choices.map(({ id }, index) => [id, ids[index]!]))
	};
}

/** Feedback that is neither on a choice nor the explanation. */
function otherNotes(item: Element, told: Modal[], { explanation }: Fields): string[] {
	const choices = new Set(all(item, 'simpleChoice').map(({ attributes }) => attributes.identifier));
	const blocks = [
		...all(item, 'feedbackBlock'),
		...all(item, 'feedbackInline').filter(({ attributes }) => !choices.has(attributes.identifier))
	].map(said);
	const windows = told.filter(({ on }) => !choices.has(on)).map(({ text }) => text);
	return [...blocks, ...windows.filter((text) => text !== explanation)];
}

/** What is shown after the answer: under the name we give it, or the only feedback that is on no choice. */
function solution(item: Element, told: Modal[]): string | undefined {
	const own = told.find(({ outcome }) => outcome === 'SOLUTION');
	const choices = new Set(all(item, 'simpleChoice').map(({ attributes }) => attributes.identifier));
	const others = told.filter(({ on }) => !choices.has(on));
	const [only] = others;
	// What is said of a right or a wrong answer alone explains nothing.
	const always = others.length === 1 && !/correct|wrong|right|empty|answered/i.test(only!.on);
	return own?.text ?? (always ? only!.text : undefined);
}
