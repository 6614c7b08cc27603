import { kindNames } from '../../questions/kinds';
import { codec, noteNames } from '../codec';
import { playerPage } from './player-page';

// One page with everything in it (https://html.spec.whatwg.org), for a folder, a school drive or any host.
// - One classic script: pages opened from a disk may not load modules.
// - The script is allowed by its hash, and the set stands in a data block, which no policy runs.
export const htmlFile = codec({
	id: 'html-file',
	name: 'HTML file',
	extension: 'html',
	mime: 'text/html',
	kinds: kindNames,
	keeps: noteNames,
	plays: true,
	write: (set) => playerPage(set)
});
