import type { QuestionSet } from '../../questions/set';
import { codec, type Codec } from '../codec';
import { broken } from './qti-elements';
import { item } from './qti-item';
import { aboutOf } from '../files/introduction';
import { hasRubric } from '../files/rubric';
import { lines } from '../files/text';
import { document, element, type Element } from '../files/xml';
import { pack } from '../files/zip';

// QTI 2.2 (https://www.imsglobal.org/spec/qti/v2p2) and 3.0 (https://www.imsglobal.org/spec/qti/v3p0/impl):
// a package of one file for each question and a test. The shapes
// are those of samples that passed schemas and a scoring engine; these files were read back by saxes only.
// - The two say the same in other words: written as 2.2 and renamed for 3.0 (`choiceInteraction`
//   becomes `qti-choice-interaction`, `maxChoices` becomes `max-choices`).
// - Programs reckon in binary: a tolerance is wider by a hair where its ends would be refused.
// - Scoring stands in each question: 3.0's own examples give two addresses for its templates.
// - What students read first is a block of the section, which programs show before its questions or not at all.
// - Notes are modal feedback, which many programs do not show.
// - Reading tells sorting from matching by a class on the interaction: the two are the same otherwise.
const dialect: Omit<Codec, 'id' | 'name' | 'write'> & Pick<Required<Codec>, 'read'> = {
	extension: 'zip',
	mime: 'application/zip',
	kinds: ['choice', 'truth', 'cloze', 'short', 'number', 'match', 'order', 'sort', 'write'],
	keeps: ['explanation', 'feedback', 'accepted', 'tolerance'],
	loses: {
		cloze: ['feedback'],
		short: ['feedback'],
		number: ['feedback'],
		match: ['feedback'],
		order: ['feedback'],
		sort: ['feedback'],
		write: ['feedback']
	},
	differs: { order: 'all-or-nothing', write: 'marked-by-hand' },
	speaks: (question) => question.kind !== 'write' || hasRubric(question),
	introduces: true,
	say: lines,
	again: 'varies',
	pieces: async (file) => (await import('./qti-read')).qtiPieces(file),
	read: async (file, blank) => (await import('./qti-read')).readQti(file, blank)
};

interface Names {
	item: string;
	manifest: string;
	type: string;
	version: string;
	rename(of: Element): Element;
}

export const qti22 = codec({
	...dialect,
	id: 'qti-2',
	name: 'QTI 2.2',
	looks: ({ root, resources }) =>
		root === 'assessmentItem' || resources.some((type) => type.startsWith('imsqti_item_xmlv2')),
	write: (set) =>
		write(set, {
			item: 'http://www.imsglobal.org/xsd/imsqti_v2p2',
			manifest: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			type: 'xmlv2p2',
			version: '2.2',
			rename: (of) => of
		})
});
export const qti30 = codec({
	...dialect,
	id: 'qti-3',
	name: 'QTI 3.0',
	looks: ({ root, resources }) =>
		root === 'qti-assessment-item' ||
		resources.some((type) => type.startsWith('imsqti_item_xmlv3')),
	write: (set) =>
		write(set, {
			item: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
			manifest: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
			type: 'xmlv3p0',
			version: '3.0.0',
			rename
		})
});

function write(set: QuestionSet, names: Names) {
	const { id, questions } = set;
	const files = Object.fromEntries(
		questions.map((question) => [
			`items/${question.id}.xml`,
			document(names.rename(inSpace(item(question), names.item)))
		])
	);
	return pack({
		'imsmanifest.xml': document(
			manifest(
				id,
				questions.map((question) => question.id),
				names
			)
		),
		'test.xml': document(names.rename(inSpace(test(set), names.item))),
		...files
	});
}

const inSpace = (of: Element, xmlns: string): Element => ({
	...of,
	attributes: { xmlns, ...of.attributes }
});

function manifest(id: string, ids: string[], { manifest: xmlns, type, version }: Names): Element {
	const resource = (identifier: string, kind: string, href: string, ...needs: Element[]) =>
		element(
			'resource',
			{ identifier, type: `imsqti_${kind}_${type}`, href },
			element('file', { href }),
			needs
		);
	return element(
		'manifest',
		{ xmlns, identifier: `manifest-${id}` },
		element(
			'metadata',
			{},
			element('schema', {}, version.startsWith('3') ? 'QTI Package' : 'QTIv2.2 Package'),
			element('schemaversion', {}, version === '2.2' ? '1.0.0' : version)
		),
		element('organizations'),
		element(
			'resources',
			{},
			resource(
				`test-${id}`,
				'test',
				'test.xml',
				...ids.map((one) => element('dependency', { identifierref: one }))
			),
			ids.map((one) => resource(one, 'item', `items/${one}.xml`))
		)
	);
}

const test = (set: QuestionSet): Element =>
	element(
		'assessmentTest',
		{ identifier: `test-${set.id}`, title: set.title },
		element('outcomeDeclaration', {
			identifier: 'SCORE',
			cardinality: 'single',
			baseType: 'float'
		}),
		element(
			'testPart',
			{ identifier: 'part-1', navigationMode: 'nonlinear', submissionMode: 'individual' },
			element(
				'assessmentSection',
				{ identifier: 'section-1', title: set.title, visible: 'true' },
				element(
					'rubricBlock',
					{ view: 'candidate', use: 'instructions' },
					aboutOf(set).map((line) => element('p', {}, broken(line)))
				),
				set.questions.map((question) =>
					element('assessmentItemRef', {
						identifier: `ref-${question.id}`,
						href: `items/${question.id}.xml`
					})
				)
			)
		),
		element(
			'outcomeProcessing',
			{},
			element(
				'setOutcomeValue',
				{ identifier: 'SCORE' },
				element('sum', {}, element('testVariables', { variableIdentifier: 'SCORE' }))
			)
		)
	);

/** The elements of HTML keep their names in QTI 3. */
const markup = new Set(['p', 'br', 'div', 'span']);
const dashed = (name: string) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

const rename = ({ name, attributes, children }: Element): Element => ({
	name: markup.has(name) ? name : `qti-${dashed(name)}`,
	attributes: Object.fromEntries(
		Object.entries(attributes).map(([key, value]) => [
			key === 'xmlns' || key.startsWith('xml:') ? key : dashed(key),
			value
		])
	),
	children: inBody(name, children).map((child) =>
		typeof child === 'string' ? child : rename(child)
	)
});
/** What 3.0 shows as feedback or to markers stands in a body of its own. */
const inBody = (name: string, children: Element['children']): Element['children'] =>
	name === 'modalFeedback'
		? [element('contentBody', {}, element('p', {}, children))]
		: name === 'rubricBlock'
			? [element('contentBody', {}, children)]
			: children;
