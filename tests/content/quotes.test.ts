import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	fingerprint,
	fingerprintedPlaces,
	fingerprintsOf,
	overlap,
	placesOf,
	runs,
	words
} from '../../scripts/fingerprints.js';
import { at, claims, essayFolder, root, set, terms, texts } from './content';

const made = <Made>(name: string): Made =>
	JSON.parse(readFileSync(join(essayFolder, name), 'utf8'));
const fingerprints = made<ReturnType<typeof fingerprintsOf>>('fingerprints.json');
const places = made<ReturnType<typeof fingerprintedPlaces>>('places.json');

/** The single hashes of a string of them; 3 bytes are 4 characters of base64. */
const single = (hashes: string, bytes: number) =>
	new Set(hashes.match(new RegExp(`.{${(bytes / 3) * 4}}`, 'g')));
const quotable = fingerprints.quotes.runs.map((list) => single(list, fingerprints.quotes.bytes));
const nines = single(fingerprints.overlap.runs, fingerprints.overlap.bytes);

const inEssay = (quote: string[]) =>
	quotable[quote.length - 1]?.has(fingerprint(quote, fingerprints.quotes.bytes)) ?? false;
const shared = (text: string, hashes = nines) =>
	runs(words(text), overlap.length).filter((run) => hashes.has(fingerprint(run, overlap.bytes)));

describe('quotes', () => {
	const quotes = [
		...texts,
		...terms.map((term) => ({ item: term.id, field: 'head', text: term.head }))
	].flatMap(({ text, ...where }) =>
		[...text.matchAll(/“([^”]*)”/g)].map(([, quote]) => ({ ...where, quote: quote! }))
	);

	it('are found at all', () => expect(quotes.length).toBeGreaterThan(0));

	it('in “double” marks stand in the essay, word for word', () => {
		const invented = quotes.filter(
			({ quote }) => words(quote).length <= quotable.length && !inEssay(words(quote))
		);
		expect(
			invented.map(({ item, field, quote }) => `${at(item)} ${field}: use ‘${quote}’ or mend it`)
		).toEqual([]);
	});

	it('have at most eight words', () => {
		const long = quotes.filter(({ quote }) => words(quote).length > fingerprints.quotes.longest);
		expect(long.map(({ item, field, quote }) => `${at(item)} ${field}: ${quote}`)).toEqual([]);
	});

	it('open and close their marks', () => {
		const open = texts.filter(({ text }) => /“[^”]*(“|$)|^[^“]*”|”[^“]*”/.test(text));
		expect(open.map(({ item, field }) => `${at(item)} ${field}`)).toEqual([]);
	});

	it('kept as the key words of a claim stand in the essay and have at most five words', () => {
		const wrong = claims.flatMap(({ id, words: phrases = [] }) =>
			phrases
				.filter((phrase) => words(phrase).length > 5 || !inEssay(words(phrase)))
				.map((phrase) => `${at(id)} words: ${phrase}`)
		);
		expect(wrong).toEqual([]);
	});
});

describe('no text of ours', () => {
	const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
		.split('\n')
		.map((name) => name.replace(/\/$/, ''));
	const skipped = new Set([...ignored, '.git', 'fingerprints.json', 'places.json', 'essay.txt']);

	function* filesIn(folder: string): Generator<string> {
		for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
			if (skipped.has(entry.name)) continue;
			const name = folder ? `${folder}/${entry.name}` : entry.name;
			if (entry.isDirectory()) yield* filesIn(name);
			else if (entry.isFile()) yield name;
		}
	}

	const ours = [...filesIn('')]
		.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }))
		.filter(({ text }) => !text.includes('\0'));

	it('is missed by the search', () => {
		const names = ours.map(({ name }) => name);
		for (const name of ['package.json', 'src/app.html', 'src/content/en/claims.yaml'])
			expect(names).toContain(name);
		for (const folder of ['src/lib/words/', 'scripts/', 'tests/'])
			expect(names.some((name) => name.startsWith(folder))).toBe(true);
	});

	it('shares nine or more words in a row with the essay; the title is exempt', () => {
		const found = ours.flatMap(({ name, text }) =>
			shared(text).map((run) => `${name}: say it in other words: ${run.join(' ')}`)
		);
		expect(found).toEqual([]);
	}, 60_000);
});

describe('places', () => {
	it('are those of the essay map, in reading order', () => {
		expect(places.map(({ locator }) => locator)).toEqual(Object.keys(set.essay.places));
	});

	it('have a number of words and 8 bytes of hash each', () => {
		for (const place of places) {
			expect(place.words).toBeGreaterThan(2);
			expect(place.hash).toMatch(/^[0-9a-f]{16}$/);
		}
		expect(new Set(places.map(({ hash }) => hash)).size).toBe(places.length);
	});

	it('know the title, which is ours to cite', () => {
		const [title] = places;
		expect(title!.words).toBe(words(set.essay.title).length);
		expect(inEssay(words(set.essay.title).slice(0, 8))).toBe(true);
	});
});

describe('fingerprints', () => {
	const invented = `A Title of Its Own

The U.S. Office of Clouds counts them daily. It never rests.

“They move.” Rain follows.

One. Two. Three.

One a. Two b. Three c.

Snow fell, said Frost & Co. on Monday. But Snow & Co. lead to:

  • Slide into the U.S.
  • Sled.
  • Skate.

They melt.

It was “Snow Day.” Gone by noon.

About Author

Ann has 2 clouds. She counts. He rests. All sleep. The end.`;

	it('find all places and are not misled by “U.S.” or “& Co.”', () => {
		const found = Object.fromEntries(placesOf(invented));
		expect(Object.keys(found)).toHaveLength(24);
		expect(found['P1.S1']).toBe('The U.S. Office of Clouds counts them daily.');
		expect(found['P5.S2']).toBe('But Snow & Co. lead to:');
		expect(found['P7.S1']).toBe('It was “Snow Day.”');
		expect(found['A.S5']).toBe('The end.');
	});

	it('are the same however apostrophes, full stops, case and line breaks are written', () => {
		expect(words('The U.S. isn’t\n20-years “Old”, $5 or 10%')).toEqual(
			words("the us ISN'T 20 years old $5 or 10%")
		);
		const again = invented.replaceAll('“', '"').replaceAll('”', '"');
		expect(fingerprintedPlaces(again)).toEqual(fingerprintedPlaces(invented));
		expect(fingerprintsOf(again)).toEqual(fingerprintsOf(invented));
	});

	it('tell a run of nine words from one of eight, and leave the title out', () => {
		const essay = 'The Title\n\nA b c d e f g h i j.';
		const hashes = single(fingerprintsOf(essay).overlap.runs, overlap.bytes);
		expect(shared('So: a b c d, e f g h I.', hashes)).toEqual([[...'abcdefghi']]);
		expect(shared('So: a b c d e f g h. J.', hashes)).toEqual([]);
		expect(shared('Title: a b c d e f g h.', hashes)).toEqual([]);
	});

	it('tell a phrase of the essay from another', () => {
		const [one, other] = words(set.essay.title);
		expect(inEssay([one!, other!])).toBe(true);
		expect(inEssay([other!, one!])).toBe(false);
	});
});
