import type { Issue } from '../codec';
import { decode, Refusal } from '../files/door';
import { textOfHtml } from '../files/html';
import { packageOf, pathIn, resourcesOf } from '../files/manifest';
import { isMediaFile } from '../files/media';
import { parseItems } from '../files/snippets';
import { all, descend, elements, parse, textIn, type Element } from '../files/xml';
import { fileAt, unpack } from '../files/zip';

export interface Package {
	documents: Element[];
	/** What each document was read from. */
	texts: Map<Element, string>;
	items: Element[];
	instructions?: string;
	issues: Issue[];
}

/** The quizzes of a package, the question banks that come with them, and what is missing of either. */
export async function canvasPackage(file: Uint8Array): Promise<Package> {
	const files = await unpack(file, (path) => !isMediaFile(path), 'imsmanifest.xml');
	const manifest = await parse(decode(fileAt(files, 'imsmanifest.xml')));
	const paths = resourcesOf(manifest)
		.filter(({ type }) => /^imsqti_xmlv1p[12]/.test(type))
		.map(({ path }) => pathIn(files, path));
	if (!paths.length) throw new Refusal(packageOf(manifest));
	const texts: Package['texts'] = new Map();
	const document = async (bytes: Uint8Array) => {
		const text = decode(bytes);
		const read = await parseItems(text, 'item');
		texts.set(read, text);
		return read;
	};
	const lost: Refusal[] = [];
	const quizzes: Element[] = [];
	for (const path of paths)
		try {
			const quiz = await document(fileAt(files, path));
			if (quiz.name !== 'questestinterop') throw new Refusal('other-format');
			quizzes.push(quiz);
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			lost.push(fault);
		}
	if (!quizzes.length) throw lost[0]!;
	const others = await Promise.all(
		[...files]
			.filter(([path]) => /\.qti$/i.test(path) && !paths.includes(path))
			.map(([, bytes]) => document(bytes))
	);
	const byIdent = new Map(others.map((one) => [identOf(one), one]));
	// A course has its quizzes twice: once for any program, once with all that Canvas knows of them.
	const documents = quizzes.map((one) => byIdent.get(identOf(one) || '-') ?? one);
	const banks = others.flatMap((one) => elements(one, 'objectbank'));
	const asked = documents.flatMap((one) => all(one, 'item'));
	const known = new Set(asked.flatMap((one) => [one.attributes.ident ?? '', origin(one)]));
	const more = banks
		.flatMap((one) => all(one, 'item'))
		.filter(({ attributes }) => !known.has(attributes.ident ?? ''));
	return {
		...{ documents, texts, items: [...asked, ...more] },
		instructions: await instructionsIn(files),
		issues: [...lost.map(({ code, params }) => ({ code, params })), ...drawn(documents, banks)]
	};
}

const identOf = (document: Element) => descend(document, 'assessment')?.attributes.ident ?? '';

/** The question of a bank that one of a quiz was made of. */
const origin = (item: Element): string => {
	const field = all(item, 'qtimetadatafield').find(
		(one) => textIn(descend(one, 'fieldlabel')).trim() === 'assessment_question_identifierref'
	);
	return textIn(descend(field, 'fieldentry')).trim();
};

/** Questions that are drawn: from a bank that is not there, or some of those that are. */
export const drawn = (documents: Element[], banks: Element[] = []): Issue[] =>
	documents.flatMap((one) => [...sections(one, banks), ...entries(one, banks)]);

/** Single questions of a bank. */
function entries(document: Element, banks: Element[]): Issue[] {
	const items = banks.flatMap((one) => all(one, 'item')).map(({ attributes }) => attributes.ident);
	const count = all(document, 'bankentry_item').filter(
		({ attributes }) => !items.includes(attributes.item_ref)
	).length;
	return count ? [{ code: 'bank-missing', params: { count } }] : [];
}

function sections(document: Element, banks: Element[]): Issue[] {
	return all(document, 'section').flatMap((section): Issue[] => {
		const selection = descend(section, 'selection_ordering', 'selection');
		const some = Math.max(
			1,
			Math.floor(Number(textIn(descend(selection, 'selection_number')))) || 1
		);
		const bank = textIn(descend(selection, 'sourcebank_ref')).trim();
		const found = banks.find(({ attributes }) => attributes.ident === bank);
		const count = all(found ?? section, 'item').length;
		if (bank && !count) return [{ code: 'bank-missing', params: { count: some } }];
		return selection && count > some ? [{ code: 'draws-some', params: { some, all: count } }] : [];
	});
}

/** What Canvas shows above a quiz. */
async function instructionsIn(files: Map<string, Uint8Array>): Promise<string | undefined> {
	const about = [...files].filter(([path]) => /(^|\/)assessment_meta\.xml$/.test(path));
	if (about.length !== 1) return undefined;
	const quiz = await parse(decode(about[0]![1])).catch(() => undefined);
	return textOfHtml(textIn(descend(quiz, 'description'))) || undefined;
}
