import { hash as digest } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// What the repository knows of an essay's text: hashes, made once from a copy that need not be kept here.
//   node scripts/fingerprints.js ESSAY.txt PACK
// writes into the folder of the pack
//   fingerprints.json  every run of 1 to 8 words (is a quote really in the essay?) and every run of 9 below
//                      the title (does a text of ours share one?)
//   places.json        for each place its number of words and a hash of them, so that a reader's own copy
//                      can be matched sentence by sentence
// A run is hashed as its words joined by one space: SHA-256, cut to the first `bytes` bytes, in base64.
// 3 bytes let a made-up quote pass once in 40,000; 6 bytes make a false alarm on a run of 9 negligible.
// Hashes are sorted, so the file does not show the order of the text, and each `runs` is one string of
// them without a separator: 3 bytes are 4 characters, 6 are 8.

export const quotes = { longest: 8, bytes: 3 };
export const overlap = { length: 9, bytes: 6 };

/**
 * The words of a text as all comparisons see them: "U.S." is `us`, "UN’s" is `uns`, "20-year" is two words.
 * @param {string} text
 * @returns {string[]}
 */
export const words = (text) =>
	text
		.toLowerCase()
		.replace(/[’'.]/g, '')
		.match(/[a-z0-9$%]+/g) ?? [];

/**
 * @param {string[]} run
 * @param {number} bytes
 */
export const fingerprint = (run, bytes) => hash(run).subarray(0, bytes).toString('base64');

/**
 * Every run of `length` words, in reading order.
 * @param {string[]} text
 * @param {number} length
 */
export const runs = (text, length) =>
	text.slice(0, Math.max(0, text.length - length + 1)).map((_, at) => text.slice(at, at + length));

/**
 * Splits the essay into its places.
 * Lines are: the title, paragraphs, bullets that begin with •, "About Author", the author note.
 * @param {string} essay
 * @returns {[locator: string, text: string][]}
 */
export function placesOf(essay) {
	const [title = '', ...lines] = essay
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line);
	/** @type {[string, string][]} */
	const places = [['T', title]];
	let [paragraph, bullet, inNote] = [0, 0, false];
	for (const line of lines) {
		if (line === 'About Author') inNote = true;
		else if (line.startsWith('•')) places.push([`B${++bullet}`, line]);
		else {
			const name = inNote ? 'A' : `P${++paragraph}`;
			sentences(line).forEach((text, at) => places.push([`${name}.S${at + 1}`, text]));
		}
	}
	return places;
}

// "Maybe.” Here" is an end; "U.S. Office" and "Snow & Co. to" are none.
/** @param {string} paragraph */
const sentences = (paragraph) =>
	paragraph.split(/(?<=[.!?][”"’]?)(?<!\b(?:U\.S|Co)\.)\s+(?=[“"‘]?\p{Lu})/u);

/** @param {string[]} run */
const hash = (run) => digest('sha256', run.join(' '), 'buffer');

/**
 * @param {string[]} text
 * @param {number} length
 * @param {number} bytes
 */
const hashes = (text, length, bytes) =>
	[...new Set(runs(text, length).map((run) => fingerprint(run, bytes)))].sort().join('');

/** @param {string} essay */
export function fingerprintsOf(essay) {
	const lengths = Array.from({ length: quotes.longest }, (_, at) => at + 1);
	const belowTitle = words(essay.slice(essay.indexOf('\n')));
	return {
		quotes: {
			...quotes,
			runs: lengths.map((length) => hashes(words(essay), length, quotes.bytes))
		},
		overlap: { ...overlap, runs: hashes(belowTitle, overlap.length, overlap.bytes) }
	};
}

/** @param {string} essay */
export const fingerprintedPlaces = (essay) =>
	placesOf(essay).map(([locator, text]) => ({
		locator,
		words: words(text).length,
		hash: hash(words(text)).subarray(0, 8).toString('hex')
	}));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [file, pack = 'src/content'] = process.argv.slice(2);
	if (!file)
		throw new Error('Say which file holds the essay: node scripts/fingerprints.js ESSAY.txt PACK');
	const essay = readFileSync(file, 'utf8').trim();
	const lines = fingerprintedPlaces(essay).map((place) => `\t${JSON.stringify(place)}`);
	writeFileSync(join(pack, 'places.json'), `[\n${lines.join(',\n')}\n]\n`);
	writeFileSync(join(pack, 'fingerprints.json'), `${JSON.stringify(fingerprintsOf(essay))}\n`);
}
