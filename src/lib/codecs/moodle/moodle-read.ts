import { bodyOf } from './moodle-kinds';
import { formatOf, said, source } from './moodle-parts';
import type { Blank, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { decimal, gather, type Draft } from '../files/drafts';
import { lossOfMedia } from '../files/media';
import { mediaOfRich } from '../files/rich';
import { fromTags } from '../files/tags';
import { lines } from '../files/text';
import { all, descend, elements, parse, textIn, type Element } from '../files/xml';

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
			hint: said(descend(of, 'hint')),
			// One point is what Moodle gives where nobody said anything.
			points: points === '1' ? undefined : points,
			...fromTags(tags),
			...own.fields
		},
		notes: [...lossOfMedia(mediaIn(of)), ...(own.notes ?? [])]
	};
}

/** What is shown by the texts of a question and comes as files. */
const mediaIn = (of: Element) =>
	['questiontext', 'generalfeedback', 'hint', 'answer', 'subquestion', 'feedback']
		.flatMap((name) => all(of, name))
		.flatMap((one) => mediaOfRich(source(one), formatOf(one)));
