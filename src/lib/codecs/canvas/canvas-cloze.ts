import { key, labels, said, source } from './canvas-parts';
import type { Body } from '../files/drafts';
import { paragraphs } from '../files/html';
import { html } from '../files/text';
import { all, descend, type Element } from '../files/xml';

/** Blanks to type in, or to pick for: New Quizzes says of each answer which. */
export function cloze(of: Element, allPicked: boolean): Body {
	const right = new Set(key(of).map(({ list, value }) => `${list} ${value}`));
	const blanks: Record<string, string[]> = {};
	let marked = source(descend(of, 'presentation'));
	for (const [index, list] of all(of, 'response_lid').entries()) {
		const { ident = '' } = list.attributes;
		const answers = all(list, 'response_label').map((one) => one.attributes);
		if (answers.some((one) => /regex|contains/i.test(one.scoring_algorithm ?? '')))
			return { issue: { code: 'pattern' } };
		const picked =
			allPicked || answers.some((one) => /^(dropdown|wordbank)$/.test(one.answer_type ?? ''));
		const given = labels(list);
		const good = picked ? given.filter((one) => right.has(`${ident} ${one.ident}`)) : given;
		const id = `b${index + 1}`;
		blanks[id] = good.map(({ text }) => text);
		const among = picked ? ` (${given.map(({ text }) => text).join(' / ')})` : '';
		// There the mark in the text is what the list is called.
		for (const name of new Set([said(list), ident.replace(/^response_/, '')]))
			marked = marked.replaceAll(`[${name}]`, () => `&#123;${id}&#125;${html(among)}`);
	}
	const [first = '', ...others] = paragraphs(marked);
	return {
		fields: {
			kind: 'cloze',
			prompt: others.length ? first : 'Fill in the blanks.',
			text: others.length ? others.join('\n') : first,
			blanks
		}
	};
}
