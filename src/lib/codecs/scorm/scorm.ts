import { kindNames } from '../../questions/kinds';
import type { QuestionSet } from '../../questions/set';
import { codec, noteNames } from '../codec';
import { document } from '../files/xml';
import { pack } from '../files/zip';
import { playerPage, type Platform } from '../html/player-page';
import { manifest12, manifest2004 } from './manifests';

// Packages for learning platforms, with a grade: the page that plays a set by itself, and a manifest at the top.
// SCORM 1.2 (https://adlnet.gov/projects/scorm-1-2/) and SCORM 2004 4th edition
// (https://adlnet.gov/projects/scorm-2004-4th-edition/). Manifests were valid against their schemas, and answers are
// taken by a library that platforms run (scorm-again 3.4). Not tried on a whole platform.
// - State is cut to 1.2's 4,096 characters in both, for 2004's 64,000 are not kept everywhere.
// - Whether it is passed is left to the platform's own mark; without one it is only completed.
const scorm = (
	version: { id: Platform; name: string },
	manifest: (set: QuestionSet) => Parameters<typeof document>[0]
) =>
	codec({
		...version,
		extension: 'zip',
		mime: 'application/zip',
		kinds: kindNames,
		keeps: noteNames,
		plays: true,
		again: 'varies',
		write: async (set) =>
			pack({
				'imsmanifest.xml': document(manifest(set)),
				'index.html': await playerPage(set, version.id)
			})
	});

export const scorm12 = scorm({ id: 'scorm-1-2', name: 'SCORM 1.2' }, manifest12);
export const scorm2004 = scorm({ id: 'scorm-2004', name: 'SCORM 2004' }, manifest2004);
