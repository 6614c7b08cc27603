import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { told } from './told';

// Packages of IMS: where a manifest says that things are, what a test asks of them, and whose package it is.

const zip = (files: Record<string, string>) =>
	zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
const manifest = (resources: string, more = '') => `<manifest ${more}>${resources}</manifest>`;
const resource = (type: string, href: string, more = '') =>
	`<resource type="${type}" href="${href}" ${more}/>`;
const item = (stem: string) =>
	`<assessmentItem identifier="${stem}-item"><responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>${stem}?</prompt><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>`;
const ref = (href: string, inner = '') =>
	`<assessmentItemRef identifier="r" href="${href}">${inner}</assessmentItemRef>`;
const weight = (value: string) => `<weight identifier="w" value="${value}"/>`;
const rule = (name: string, more = '') =>
	`<${name} ${more}><match><variable identifier="r.SCORE"/><baseValue baseType="float">1</baseValue></match></${name}>`;
const test = (inner: string) =>
	`<assessmentTest title="T"><testPart identifier="p">${inner}</testPart></assessmentTest>`;
const section = (inner: string) => `<assessmentSection identifier="s">${inner}</assessmentSection>`;
const draw = (some: number) => `<selection select="${some}"/>`;
const items = { 'a.xml': item('a'), 'b.xml': item('b') };
const listed = resource('imsqti_item_xmlv2p1', 'a.xml') + resource('imsqti_item_xmlv2p1', 'b.xml');
const tested = (inner: string, more: Record<string, string> = {}) =>
	zip({
		'imsmanifest.xml': manifest(
			`<resources>${resource('imsqti_test_xmlv2p1', 't.xml')}${listed}</resources>`
		),
		't.xml': test(inner),
		...items,
		...more
	});
const both = ['a? *a / b', 'b? *a / b'];
const two = ref('a.xml') + ref('b.xml');

describe('a test of QTI 2', () => {
	it.each([
		['draws some of its questions', tested(section(draw(1) + two)), [...both, 'no draws-some 1 2']],
		['draws all of them', tested(section(draw(2) + two)), both],
		[
			'draws some of its sections',
			tested(section(draw(1) + section(ref('a.xml')) + section(ref('b.xml')))),
			[...both, 'no draws-parts 1 2']
		],
		[
			'is of QTI 3',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('imsqti_test_xmlv3p0', 't.xml')}${listed}</resources>`
				),
				't.xml':
					'<qti-assessment-test title="T"><qti-test-part><qti-assessment-section><qti-selection select="1"/><qti-assessment-item-ref href="b.xml"/><qti-assessment-item-ref href="a.xml"/></qti-assessment-section></qti-test-part></qti-assessment-test>',
				...items
			}),
			[...both.toReversed(), 'no draws-some 1 2']
		],
		[
			'asks what is not in the archive',
			tested(section(ref('gone.xml') + two)),
			[...both, 'no question.1 item-missing gone.xml']
		],
		[
			'asks what the manifest does not list',
			tested(section(two + ref('c%201.xml')), { 'c 1.xml': item('c') }),
			[...both, 'c? *a / b']
		],
		[
			'has a section in a file of its own',
			tested('<assessmentSectionRef href="s/s.xml"/>', {
				's/s.xml': section(draw(1) + ref('../b.xml') + ref('../a.xml'))
			}),
			[...both.toReversed(), 'no draws-some 1 2']
		],
		[
			'has a section in itself',
			tested('<assessmentSectionRef href="s.xml"/>', {
				's.xml': section(`${two}<assessmentSectionRef href="s.xml"/>`)
			}),
			both
		],
		[
			'lacks a section',
			tested(`<assessmentSectionRef href="s.xml"/>${section(two)}`),
			[...both, 'no test-unread s.xml']
		],
		[
			'weighs its questions',
			tested(section(ref('a.xml', weight('2') + weight('0')) + ref('b.xml', weight('0.5')))),
			[...both, 'no weights 2']
		],
		[
			'weighs each of them 1',
			tested(section(ref('a.xml', weight('1')) + ref('b.xml', weight('1.0')))),
			both
		],
		[
			'goes on by the answers',
			tested(
				section(
					ref('a.xml', rule('branchRule', 'target="EXIT_TEST"')) +
						ref('b.xml', rule('branchRule', 'target="EXIT_SECTION"'))
				)
			),
			[...both, 'no branches']
		],
		[
			'asks a section only after some answers',
			tested(section(ref('a.xml')) + section(rule('preCondition') + ref('b.xml'))),
			[...both, 'no branches']
		],
		[
			'asks a section of another file only after some answers',
			tested(
				`${section(ref('a.xml'))}<assessmentSectionRef href="s.xml">${rule('preCondition')}</assessmentSectionRef>`,
				{ 's.xml': section(ref('b.xml')) }
			),
			[...both, 'no branches']
		],
		[
			'weighs and picks its questions in QTI 3',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('imsqti_test_xmlv3p0', 't.xml')}${listed}</resources>`
				),
				't.xml':
					'<qti-assessment-test title="T"><qti-test-part><qti-assessment-section><qti-adaptive-selection/><qti-assessment-item-ref href="a.xml"><qti-weight identifier="w" value="3"/></qti-assessment-item-ref><qti-assessment-item-ref href="b.xml"/></qti-assessment-section></qti-test-part></qti-assessment-test>',
				...items
			}),
			[...both, 'no weights 1', 'no branches']
		],
		['is broken', tested('<p>'), [...both, 'no test-unread t.xml']],
		[
			'is one of two',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('imsqti_test_xmlv2p2', 't.xml')}${resource('imsqti_test_xmlv2p2', 'u.xml')}${listed}</resources>`
				),
				't.xml': test(section(ref('b.xml'))),
				'u.xml': test(section(draw(1) + two)),
				...items
			}),
			[...both.toReversed(), 'no draws-some 1 2']
		]
	])('%s', async (_, file, says) => {
		expect(await told(file, 'a.zip')).toEqual(says);
	});
});

const quiz = (stem: string) =>
	`<questestinterop><item ident="i"><presentation><material><mattext>${stem}</mattext></material><response_lid ident="r" rcardinality="Single"><render_choice><response_label ident="x"><material><mattext>x</mattext></material></response_label><response_label ident="y"><material><mattext>y</mattext></material></response_label></render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident="r">x</varequal></conditionvar><setvar action="Set">100</setvar></respcondition></resprocessing></item></questestinterop>`;

describe('a package', () => {
	it.each([
		[
			'may have folders in its manifest',
			zip({
				'imsmanifest.xml': manifest(
					`<resources xml:base="all/">${resource('imsqti_item_xmlv2p1', 'a.xml', 'xml:base="one/"')}${resource('imsqti_item_xmlv2p1', 'b.xml')}</resources>`,
					'xml:base="top/"'
				),
				'top/all/one/a.xml': item('a'),
				'top/all/b.xml': item('b')
			}),
			both
		],
		[
			'may have a folder around its quiz',
			zip({
				'imsmanifest.xml': manifest(
					`<resources><resource type="imsqti_xmlv1p2" xml:base="q1/"><file href="q.xml"/></resource></resources>`
				),
				'q1/q.xml': quiz('Q?')
			}),
			['Q? *x / y']
		],
		[
			'may be of QTI 1.1',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('imsqti_xmlv1p1', 'q.xml')}</resources>`
				),
				'q.xml': quiz('Q?')
			}),
			['Q? *x / y']
		],
		[
			'may have quizzes of both sorts, of which one is read',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('imsqti_xmlv1p2', 'q.xml')}${resource('imsqti_item_xmlv2p1', 'a.xml')}</resources>`
				),
				'q.xml': quiz('Q?'),
				'a.xml': item('a')
			}),
			['Q? *x / y', 'no may-be QTI 2.2']
		],
		[
			'lacks one quiz of two',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('imsqti_xmlv1p2', 'q.xml')}${resource('imsqti_xmlv1p2', 'gone.xml')}</resources>`
				),
				'q.xml': quiz('Q?')
			}),
			['Q? *x / y', 'no missing-file gone.xml']
		],
		[
			'of Brightspace is named',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('webcontent', 'questiondb.xml', 'd2l_2p0:material_type="d2lquestionlibrary"')}</resources>`,
					'xmlns:d2l_2p0="http://desire2learn.com/xsd/d2lcp_v2p0"'
				),
				'questiondb.xml': quiz('Q?')
			}),
			['no brightspace-package']
		],
		[
			'of SCORM is named',
			zip({
				'imsmanifest.xml': manifest(
					`<resources>${resource('webcontent', 'index.html', 'adlcp:scormtype="sco"')}</resources>`,
					'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'
				),
				'index.html': ''
			}),
			['no scorm-package']
		],
		[
			'without any quiz is named',
			zip({
				'imsmanifest.xml': manifest(`<resources>${resource('webcontent', 'a.txt')}</resources>`),
				'a.txt': 'a'
			}),
			['no no-assessment']
		]
	])('%s', async (_, file, says) => {
		expect(await told(file, 'a.zip')).toEqual(says);
	});
});
