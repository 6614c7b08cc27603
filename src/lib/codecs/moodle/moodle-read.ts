import { bodyOf } from './moodle-kinds';
import { formatOf, introductionId, said, source } from './moodle-parts';
import type { Blank, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { decimal, gather, type Draft } from '../files/drafts';
import { left } from '../files/left-notes';
import { lossOfMedia, type Media } from '../files/media';
import { mediaOfRich } from '../files/rich';
import { fromTags } from '../files/tags';
import { lines } from '../files/text';
import { brokenItem, parseItems, questionAt, snippets, typeOf, xmlPiece } from '../files/snippets';
import { descend, elements, textIn, type Element } from '../files/xml';

/** Questions of a Moodle XML file; an essay that does not say what to judge by, descriptions, drag-and-drop and calculated ones have no kind here. */
export const readMoodle = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const drafts: Draft[] = [];
		let title: string | undefined;
		let told: string | undefined;
		const take = (one: Element) => {
			if (one.name !== 'question') return;
			if (one.attributes.type === 'category') title ??= titleIn(one);
			else if (textIn(descend(one, 'idnumber')).trim() === introductionId)
				told ??= said(descend(one, 'questiontext'));
			else drafts.push(draft(one, `question.${drafts.length + 1}`));
		};
		const restart = () => {
			drafts.length = 0;
			title = told = undefined;
		};
		const quiz = await parseItems(whole(decode(file)), 'question', take, restart, blank.progress);
		if (quiz.name !== 'quiz') throw new Refusal('other-format');
		return gather(drafts, blank, title, told);
	});

/** A document without what stands around it, each line where it was, or made of the questions alone. */
function whole(text: string): string {
	const from = text.search(/<(\?xml|quiz|question)\b|<!/);
	const around = text.slice(0, Math.max(0, from));
	const inside = around.trim()
		? around.replace(/[^\n]/g, '') + text.slice(from, text.lastIndexOf('>') + 1)
		: text;
	return /<question\b/.test(inside) && !/<quiz\b/.test(inside)
		? `<quiz>${inside.replace(/^\s*<\?xml[^>]*>/, '')}</quiz>`
		: inside;
}

export async function moodlePieces(file: Uint8Array) {
	const items = snippets(decode(file), 'question').filter(
		({ text }) =>
			typeOf(text.slice(0, 200)) !== 'category' &&
			!text.includes(`<idnumber>${introductionId}</idnumber>`)
	);
	return (at: string) => xmlPiece(items[questionAt(at)]?.text, 'quiz');
}

function titleIn(category: Element): string {
	const path = textIn(descend(category, 'category', 'text')).split(/(?<!\/)\/(?!\/)/);
	return lines((path.at(-1) ?? '').replaceAll('//', '/').replace(/^\$\w+\$$/, ''));
}

function draft(of: Element, at: string): Draft {
	const broken = brokenItem(of);
	if (broken) return { at, issue: broken };
	const type = of.attributes.type ?? '';
	const own = bodyOf(type, of);
	if ('issue' in own) return { at, issue: own.issue };
	const tags = elements(descend(of, 'tags'), 'tag').map((tag) =>
		textIn(descend(tag, 'text')).trim()
	);
	const points = decimal(textIn(descend(of, 'defaultgrade')));
	return {
		at,
		question: {
			id: textIn(descend(of, 'idnumber')).trim(),
			prompt: said(descend(of, 'questiontext')),
			explanation: said(descend(of, 'generalfeedback')),
			hint: elements(of, 'hint').map(said).filter(Boolean).join('\n'),
			// One point is what Moodle gives where nobody said anything.
			points: points === '1' ? undefined : points,
			...fromTags(tags),
			...own.fields
		},
		notes: [...lossOfMedia(mediaIn(of)), ...left(overall(of)), ...(own.notes ?? [])]
	};
}

/** What is said of a whole answer, less what Moodle puts there by itself. */
const overall = (of: Element) =>
	['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback']
		.map((name) => said(descend(of, name)))
		.filter((text) => !/^Your answer is ((partially )?correct|incorrect)\.$/.test(text));

/** What is shown by the texts of a question and comes as files. */
const mediaIn = (of: Element): Media[] =>
	elements(of).flatMap((one) => [
		...(shown.test(one.name) ? mediaOfRich(source(one), formatOf(one)) : []),
		...mediaIn(one)
	]);
const shown = /^(questiontext|generalfeedback|hint|answer|subquestion|feedback)$/;
