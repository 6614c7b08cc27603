import type { QuestionSet } from '../../questions/set';
import { oneLine } from '../files/text';
import { element } from '../files/xml';

// What a package holds (SCORM 1.2 CAM 2.3, SCORM 2004 4th ed. CAM 3.4): one activity, one page.
// The schemas are named, not brought along: platforms have their own.

type Root = ReturnType<typeof element>;

/** Of a set in one form: changed questions are another package. */
const idOf = ({ id, hash }: QuestionSet) => `${id}-${hash}`;
/** 1.2 allows 200 characters. */
const titleOf = ({ title }: QuestionSet) =>
	element('title', {}, [...oneLine(title)].slice(0, 200).join(''));

const instance = 'http://www.w3.org/2001/XMLSchema-instance';

export const manifest12 = (set: QuestionSet): Root =>
	element(
		'manifest',
		{
			identifier: idOf(set),
			version: '1.0',
			xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
			'xmlns:xsi': instance,
			'xsi:schemaLocation':
				'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd'
		},
		metadata('1.2'),
		organizations(set),
		resources('adlcp:scormtype')
	);

export const manifest2004 = (set: QuestionSet): Root =>
	element(
		'manifest',
		{
			identifier: idOf(set),
			version: '1.0',
			xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
			'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
			'xmlns:adlseq': 'http://www.adlnet.org/xsd/adlseq_v1p3',
			'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
			'xmlns:xsi': instance,
			'xsi:schemaLocation':
				'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.adlnet.org/xsd/adlseq_v1p3 adlseq_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd'
		},
		metadata('2004 4th Edition'),
		organizations(
			set,
			element(
				'imsss:sequencing',
				{},
				element('imsss:deliveryControls', {
					completionSetByContent: 'true',
					objectiveSetByContent: 'true'
				})
			)
		),
		resources('adlcp:scormType')
	);

const metadata = (version: string) =>
	element(
		'metadata',
		{},
		element('schema', {}, 'ADL SCORM'),
		element('schemaversion', {}, version)
	);

const organizations = (set: QuestionSet, sequencing?: Root) =>
	element(
		'organizations',
		{ default: 'set' },
		element(
			'organization',
			{ identifier: 'set' },
			titleOf(set),
			element('item', { identifier: 'activity', identifierref: 'player' }, titleOf(set), sequencing)
		)
	);

const resources = (type: string) =>
	element(
		'resources',
		{},
		element(
			'resource',
			{ identifier: 'player', type: 'webcontent', [type]: 'sco', href: 'index.html' },
			element('file', { href: 'index.html' })
		)
	);
