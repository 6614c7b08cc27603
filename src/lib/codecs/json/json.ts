import { kindNames } from '../../questions/kinds';
import { codec } from '../codec';
import { jsonPieces, readJson } from './json-read';

// Our own format: the shape of questions/set.ts, published as /schema/question-set.json, with nothing
// left out. Fields keep their order, so a file that was read and written again is the same file.
export const json = codec({
	id: 'json',
	name: 'JSON',
	extension: 'json',
	mime: 'application/json',
	kinds: kindNames,
	lossless: true,
	cards: true,
	again: 'updates',
	write: (set) => `${JSON.stringify(set, null, '\t')}\n`,
	looks: ({ text }) => /^\s*\{/.test(text),
	pieces: jsonPieces,
	read: readJson
});
