import { bodyOf } from './canvas-kinds';
import { mediaOf, noteOf, said } from './canvas-parts';
import { canvasPackage, type Package } from './canvas-package';
import type { Blank, Reading } from '../codec';
import { decode, open, Refusal } from '../files/door';
import { decimal, gather, type Draft } from '../files/drafts';
import { lossOfMedia } from '../files/media';
import { lines } from '../files/text';
import { all, descend, parse, textIn, type Element } from '../files/xml';

/** Questions of a QTI 1.2 package, or of a single QTI 1.2 document, in the shapes that Canvas writes. */
export const readCanvas = (file: Uint8Array, blank: Blank): Promise<Reading> =>
	open(file, blank, async () => {
		const zipped = file[0] === 0x50 && file[1] === 0x4b;
		const told = zipped ? await canvasPackage(file) : await single(file);
		const title = lines(
			told.documents.map((one) => descend(one, 'assessment')?.attributes.title ?? '')[0] ?? ''
		);
		const reading = gather(
			told.items.map((one, index) => draft(one, `question.${index + 1}`)),
			blank,
			title
		);
		const { instructions } = told;
		return {
			set: instructions ? { ...reading.set, instructions } : reading.set,
			issues: [...reading.issues, ...told.issues]
		};
	});

async function single(file: Uint8Array): Promise<Package> {
	const document = await parse(decode(file));
	if (document.name !== 'questestinterop') throw new Refusal('other-format');
	return { documents: [document], items: all(document, 'item'), issues: [] };
}

function draft(of: Element, at: string): Draft {
	const data = new Map(
		all(of, 'qtimetadatafield').map((one) => [
			textIn(descend(one, 'fieldlabel')).trim(),
			textIn(descend(one, 'fieldentry')).trim()
		])
	);
	const profile = data.get('cc_profile') ?? '';
	const own = bodyOf(
		data.get('question_type') ?? (/essay|pattern/.test(profile) ? profile : guess(of)),
		of
	);
	if ('issue' in own) return { at, issue: own.issue };
	const points = decimal(data.get('points_possible') ?? '');
	return {
		at,
		question: {
			id: of.attributes.ident,
			prompt: said(descend(of, 'presentation')),
			explanation: noteOf(of, 'general'),
			points: points === '1' ? undefined : points,
			...own.fields
		},
		notes: [...lossOfMedia(mediaOf(of)), ...(own.notes ?? [])]
	};
}

function guess(of: Element): string {
	const lid = all(of, 'response_lid');
	if (lid.length === 1)
		return `multiple_${lid[0]!.attributes.rcardinality === 'Multiple' ? 'answers' : 'choice'}_question`;
	return all(of, 'response_str').length === 1 ? 'short_answer_question' : 'unknown';
}
