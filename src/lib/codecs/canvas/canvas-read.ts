import { bodyOf } from './canvas-kinds';
import { aside, idents, mediaOf, noteOf, otherNotes, said } from './canvas-parts';
import { canvasPackage, drawn, type Package } from './canvas-package';
import type { Blank, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { decimal, gather, type Draft } from '../files/drafts';
import { left } from '../files/left-notes';
import { lossOfMedia } from '../files/media';
import { lines } from '../files/text';
import { brokenItem, parseItems, questionAt, snippets, xmlPiece } from '../files/snippets';
import { all, descend, textIn, type Element } from '../files/xml';

/** Questions of a QTI 1.2 package, or of a single QTI 1.2 document, in the shapes that Canvas writes. */
export const readCanvas = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const told = await packageIn(file);
		const title = lines(
			told.documents.map((one) => descend(one, 'assessment')?.attributes.title ?? '')[0] ?? ''
		);
		const drafts = told.items.map((one, index) => draft(one, `question.${index + 1}`));
		const { set, issues } = gather(drafts, blank, title, told.instructions);
		return { set, issues: [...issues, ...told.issues] };
	});

const packageIn = (file: Uint8Array): Promise<Package> =>
	file[0] === 0x50 && file[1] === 0x4b ? canvasPackage(file) : single(file);

export async function canvasPieces(file: Uint8Array) {
	const { items, texts } = await packageIn(file);
	const sources = new Map<Element, string>();
	for (const [document, text] of texts) {
		const found = snippets(text, 'item');
		for (const [index, item] of all(document, 'item').entries())
			sources.set(item, found[index]?.text ?? '');
	}
	return (at: string) => {
		const item = items[questionAt(at)];
		return xmlPiece(item && sources.get(item), 'questestinterop');
	};
}

async function single(file: Uint8Array): Promise<Package> {
	const text = decode(file);
	const document = await parseItems(text, 'item');
	if (document.name !== 'questestinterop') throw new Refusal('other-format');
	const texts = new Map([[document, text]]);
	return { documents: [document], texts, items: all(document, 'item'), issues: drawn([document]) };
}

function draft(of: Element, at: string): Draft {
	const broken = brokenItem(of);
	if (broken) return { at, issue: broken };
	const data = new Map(
		all(of, 'qtimetadatafield').map((one) => [
			textIn(descend(one, 'fieldlabel')).trim(),
			textIn(descend(one, 'fieldentry')).trim()
		])
	);
	const profile = data.get('cc_profile') ?? '';
	const own = bodyOf(
		data.get('question_type') ?? (/essay|pattern/.test(profile) ? profile : guess(of, data)),
		of
	);
	if ('issue' in own) return { at, issue: own.issue };
	const points = decimal(data.get('points_possible') ?? '');
	const each = 'feedback' in own.fields ? idents(of) : [];
	const noted = ['general', ...each];
	return {
		at,
		question: {
			id: of.attributes.ident,
			prompt: said(descend(of, 'presentation')),
			explanation: noteOf(of, 'general') ?? aside(of, 'solution'),
			hint: aside(of, 'hint'),
			points: points === '1' ? undefined : points,
			...own.fields
		},
		notes: [
			...lossOfMedia(mediaOf(of)),
			...left(otherNotes(of, noted)),
			...beside(of, data),
			...(own.notes ?? [])
		]
	};
}

/** A text that several questions are about is an item of its own. */
const beside = ({ attributes }: Element, data: Map<string, string>) =>
	attributes[stimulus] || data.get(stimulus) ? [{ code: 'text-beside' }] : [];
const stimulus = 'parent_stimulus_item_ident';

const numbers = /^(integer|decimal|scientific)$/i;

function guess(of: Element, data: Map<string, string>): string {
	const lid = all(of, 'response_lid');
	if (lid.length === 1) {
		const { rcardinality } = lid[0]!.attributes;
		if (rcardinality === 'Ordered') return 'ordering_question';
		return `multiple_${rcardinality === 'Multiple' ? 'answers' : 'choice'}_question`;
	}
	const [typed, ...others] = [...all(of, 'response_str'), ...all(of, 'response_num')];
	if (typed && !others.length)
		return typed.name === 'response_num' ||
			all(typed, 'render_fib').some((one) => numbers.test(one.attributes.fibtype ?? ''))
			? 'numerical_question'
			: 'short_answer_question';
	// As ILIAS and Blackboard call it.
	return data.get('QUESTIONTYPE') ?? data.get('bbmd_questiontype') ?? 'unknown';
}
