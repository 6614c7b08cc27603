import type { Blank, Reading } from '../codec';
import { decode, open } from '../files/door';
import { choiceFrom, decimal, gather, matchFrom, orderFrom, type Draft } from '../files/drafts';
import { fromTags } from '../files/tags';
import { paragraphs, textOfHtml } from '../files/html';
import { lines } from '../files/text';
import { descend, elements, parse, textIn, type Element } from '../files/xml';
import { Refusal } from '../files/door';

/** Questions of a Moodle XML file; its descriptions, essays, drag-and-drop and calculated ones have no kind here. */
export const readMoodle = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const drafts: Draft[] = [];
		let title: string | undefined;
		const quiz = await parse(decode(file), (one) => {
			if (one.name !== 'question') return;
			if (one.attributes.type === 'category') title ??= titleIn(one);
			else drafts.push(draft(one, `question.${drafts.length + 1}`));
		});
		if (quiz.name !== 'quiz') throw new Refusal('other-format');
		return gather(drafts, blank, title);
	});

function titleIn(category: Element): string {
	const path = textIn(descend(category, 'category', 'text')).split(/(?<!\/)\/(?!\/)/);
	return lines((path.at(-1) ?? '').replaceAll('//', '/').replace(/^\$\w+\$$/, ''));
}

function draft(of: Element, at: string): Draft {
	const type = of.attributes.type ?? '';
	const own = Object.hasOwn(readers, type) ? readers[type]!(of) : undefined;
	if (!own) return { at, issue: { code: 'unknown-type', params: { type: type.slice(0, 40) } } };
	if ('code' in own) return { at, issue: own as { code: string } };
	const tags = elements(descend(of, 'tags'), 'tag').map((tag) =>
		textIn(descend(tag, 'text')).trim()
	);
	const points = decimal(textIn(descend(of, 'defaultgrade')));
	return {
		at,
		question: {
			id: textIn(descend(of, 'idnumber')).trim(),
			prompt: rich(descend(of, 'questiontext')),
			explanation: rich(descend(of, 'generalfeedback')),
			hint: rich(descend(of, 'hint')),
			// One point is what Moodle gives where nobody said anything.
			points: points === '1' ? undefined : points,
			...fromTags(tags),
			...own
		}
	};
}

const source = (of: Element | undefined) => textIn(descend(of, 'text'));
const rich = (of: Element | undefined) =>
	of?.attributes.format === 'plain_text' ? lines(source(of)) : textOfHtml(source(of));
/** Answers are plain unless they say that they are HTML. */
const plain = (of: Element) =>
	of.attributes.format === 'html' ? textOfHtml(source(of)) : lines(source(of));
const note = (of: Element) => rich(descend(of, 'feedback')) || undefined;
const fraction = (of: Element) => Number(of.attributes.fraction ?? '0');

const readers: Record<string, (of: Element) => Record<string, unknown>> = {
	multichoice(of) {
		const answers = elements(of, 'answer');
		const single = textIn(descend(of, 'single')).trim() !== 'false';
		const right = (one: Element) => (single ? fraction(one) === 100 : fraction(one) > 0);
		return choiceFrom(
			answers.map((one) => ({ text: rich(one), right: right(one), note: note(one) }))
		);
	},
	truefalse(of) {
		const answers = elements(of, 'answer');
		const given = (one: Element) => (source(one).trim().toLowerCase() === 'true' ? 'yes' : 'no');
		const right = answers.find((one) => fraction(one) === 100);
		const wrong = answers.find((one) => one !== right);
		const told = wrong && note(wrong);
		return {
			kind: 'truth',
			right: right && given(right),
			feedback: told ? { [given(wrong)]: told } : undefined
		};
	},
	shortanswer(of) {
		const answers = elements(of, 'answer').map((one) => ({
			text: plain(one),
			right: fraction(one) === 100,
			note: note(one)
		}));
		if (answers.some(({ text, right }) => right && /(?<!\\)\*/.test(text)))
			return { code: 'wildcard' };
		const clean = (text: string) => text.replaceAll('\\*', '*');
		const wrong = answers.filter(({ text, right, note }) => !right && note && text !== '*');
		return {
			kind: 'short',
			accepted: answers.filter(({ right }) => right).map(({ text }) => clean(text)),
			feedback: notes(wrong.map(({ text, note }) => [clean(text), note!]))
		};
	},
	numerical(of) {
		const answers = elements(of, 'answer');
		const right = answers.find((one) => fraction(one) === 100);
		const wrong = answers.flatMap((one) => {
			const value = decimal(plain(one));
			const told = note(one);
			return fraction(one) < 100 && value && told ? [[value, told] as [string, string]] : [];
		});
		const tolerance = decimal(textIn(right && descend(right, 'tolerance')) || '0');
		return {
			kind: 'number',
			value: right && decimal(plain(right)),
			tolerance: tolerance === '0' ? undefined : tolerance,
			feedback: notes(wrong)
		};
	},
	matching: (of) =>
		matchFrom(
			elements(of, 'subquestion').map((one) => ({
				item: rich(one),
				option: lines(source(descend(one, 'answer')))
			}))
		),
	ordering: (of) => orderFrom(elements(of, 'answer').map(rich)),
	cloze: (of) => readCloze(source(descend(of, 'questiontext')))
};

const notes = (pairs: [string, string][]) => (pairs.length ? Object.fromEntries(pairs) : undefined);

// `{1:SHORTANSWER:=right~=also~*#note}`; a blank of another type, or one with partly right answers, is not ours.
function readCloze(body: string): Record<string, unknown> {
	const blanks: Record<string, string[]> = {};
	const feedback: [string, string][] = [];
	let foreign = '';
	const text = body.replace(
		/\{\d*:([A-Z_]+):((?:\\.|[^{}\\])*)\}/g,
		(_, type: string, rest: string) => {
			const id = `b${Object.keys(blanks).length + 1}`;
			if (!/^(SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/.test(type)) foreign ||= type;
			const answers = rest.split(/(?<!\\)~/).map((one) => /^(=|%100%)?([\s\S]*)$/.exec(one)!);
			const said = (raw: string) => textOfHtml(raw.replace(/\\([~=#{}])/g, '$1'));
			// `#` begins a note unless it is part of an entity.
			const parts = answers.map(([, right, all]) => ({ right, pieces: all!.split(/(?<![\\&])#/) }));
			blanks[id] = parts
				.filter(({ right }) => right)
				.map(({ pieces }) => said(pieces[0]!).replaceAll('\\*', '*'));
			const other = parts.find(({ right, pieces }) => !right && pieces[0] === '*' && pieces[1]);
			if (other) feedback.push([id, textOfHtml(other.pieces[1]!)]);
			return `&#123;${id}&#125;`;
		}
	);
	if (foreign) return { code: 'unknown-type', params: { type: foreign } };
	const [first = '', ...others] = paragraphs(text);
	return {
		kind: 'cloze',
		prompt: others.length ? first : 'Fill in the blanks.',
		text: others.length ? others.join('\n') : first,
		blanks,
		feedback: notes(feedback)
	};
}
