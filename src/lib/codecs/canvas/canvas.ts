import type { KindName } from '../../questions/question';
import { codec, type Codec } from '../codec';
import { plain, rich } from './canvas-elements';
import { item } from './canvas-item';
import { aboutInHtml } from '../files/introduction';
import { hasRubric } from '../files/rubric';
import { lines } from '../files/text';
import type { QuestionSet } from '../../questions/set';
import { document, element } from '../files/xml';
import { pack } from '../files/zip';

// Canvas, QTI 1.2 in a zip (https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html and
// https://github.com/instructure/qti), in the shapes of samples that
// the importers of Classic Quizzes and New Quizzes took; these files were read back by saxes only.
// - Classic makes multiple answers of a categorization and an error of an ordering: not for Classic.
// - A categorization takes each statement in one group only.
// - Texts are escaped HTML, accepted answers of blanks plain; what is matched is plain in Classic, HTML in New.
// - An essay shows the model answer and the criteria as what is told after it.
// - `[x]` in a cloze text is a blank: a text with brackets becomes short answers.
// - What students read first is the quiz's description, in a file beside it, as Canvas's own exports have it.
// - The resource must have exactly the type given here, or no assessment is found.
const both: KindName[] = ['choice', 'truth', 'cloze', 'short', 'number', 'match', 'write'];
const flavour: Omit<Codec, 'id' | 'name' | 'kinds' | 'write'> & Pick<Required<Codec>, 'read'> = {
	extension: 'zip',
	mime: 'application/zip',
	keeps: ['explanation', 'feedback', 'points', 'accepted', 'tolerance'],
	loses: {
		...{ cloze: ['feedback'], short: ['feedback'], number: ['feedback'], match: ['feedback'] },
		...{ order: ['feedback'], sort: ['feedback'], write: ['explanation', 'feedback'] }
	},
	differs: { truth: 'true-or-false', write: 'marked-by-hand' },
	speaks(question) {
		if (question.kind === 'sort')
			return Object.values(question.right).every(({ length }) => length === 1);
		if (question.kind === 'write') return hasRubric(question);
		return question.kind !== 'cloze' || !/[[\]]/.test(question.prompt + question.text);
	},
	introduces: true,
	say: lines,
	again: 'varies',
	looks: ({ root, resources }) =>
		root === 'questestinterop' ||
		resources.some((type) => /^imsqti_xmlv1p[12]/.test(type)) ||
		(resources.length > 0 && !resources.some((type) => /^imsqti_item_xmlv(2|3)/.test(type))),
	pieces: async (file) => (await import('./canvas-read')).canvasPieces(file),
	read: async (file, blank) => (await import('./canvas-read')).readCanvas(file, blank)
};

export const canvasClassic = codec({
	...flavour,
	id: 'canvas-classic',
	name: 'Canvas, Classic Quizzes',
	kinds: both,
	write: (set) => write(set, plain)
});
export const canvasNew = codec({
	...flavour,
	id: 'canvas-new',
	name: 'Canvas, New Quizzes',
	kinds: [...both, 'order', 'sort'],
	differs: { ...flavour.differs, order: 'all-or-nothing' },
	write: (set) => write(set, rich)
});

function write(set: QuestionSet, pairs: typeof plain) {
	const ident = set.id.replaceAll('-', '_');
	const path = `${ident}/${ident}.xml`;
	const about = `${ident}/assessment_meta.xml`;
	return pack({
		'imsmanifest.xml': manifest(ident, path, about),
		[path]: assessment(ident, set, pairs),
		[about]: meta(ident, set)
	});
}

/** What Canvas shows above the quiz. */
const meta = (identifier: string, set: QuestionSet) =>
	document(
		element(
			'quiz',
			{ identifier, xmlns: 'http://canvas.instructure.com/xsd/cccv1p0' },
			element('title', {}, set.title),
			element('description', {}, aboutInHtml(set))
		)
	);

const manifest = (ident: string, path: string, about: string) =>
	document(
		element(
			'manifest',
			{
				identifier: `manifest_${ident}`,
				xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1'
			},
			element(
				'metadata',
				{},
				element('schema', {}, 'IMS Content'),
				element('schemaversion', {}, '1.1.3')
			),
			element('organizations'),
			element(
				'resources',
				{},
				element(
					'resource',
					{ identifier: ident, type: 'imsqti_xmlv1p2' },
					element('file', { href: path }),
					element('dependency', { identifierref: `${ident}_meta` })
				),
				element(
					'resource',
					{
						identifier: `${ident}_meta`,
						type: 'associatedcontent/imscc_xmlv1p1/learning-application-resource',
						href: about
					},
					element('file', { href: about })
				)
			)
		)
	);

const assessment = (ident: string, { title, questions }: QuestionSet, pairs: typeof plain) =>
	document(
		element(
			'questestinterop',
			{
				xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation':
					'http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd'
			},
			element(
				'assessment',
				{ ident, title },
				element(
					'qtimetadata',
					{},
					element(
						'qtimetadatafield',
						{},
						element('fieldlabel', {}, 'cc_maxattempts'),
						element('fieldentry', {}, '1')
					)
				),
				element(
					'section',
					{ ident: 'root_section' },
					questions.map((one) => item(one, pairs))
				)
			)
		)
	);
