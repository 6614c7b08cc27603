import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cards, claims, questions, ready, set, sources, terms, skills } from './content/content';

// Another essay is content only, and another language a folder: code names neither.
const root = resolve(import.meta.dirname, '..');
const filesIn = (folder: string) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|svelte|html|webmanifest|txt)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
const code = [...['src/lib', 'src/routes', 'scripts', 'static'].flatMap(filesIn)]
	.concat('src/app.html', 'src/hooks.server.ts', 'src/service-worker.ts', 'package.json')
	.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

const plain = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const found = (words: readonly string[], around: (word: string) => RegExp) =>
	code.flatMap(({ name, text }) =>
		words.filter((word) => around(plain(word)).test(text)).map((word) => `${name}: ${word}`)
	);
const whole = (word: string) => new RegExp(`(?<![\\w-])${word}(?![\\w-])`);

describe('code', () => {
	it('is found', () => expect(code.length).toBeGreaterThan(300));

	it('names no claim and no source of the essay', () => {
		expect(
			found(
				[...claims, ...sources].map(({ id }) => id),
				whole
			)
		).toEqual([]);
	});

	it('asks for no question, card, set, word or skill of the essay by its id', () => {
		// Ids are words; as an id one stands in quotation marks. A kind of claim is called so too.
		const own = ['prediction'];
		const ids = [...questions, ...cards, ...ready, ...terms, ...skills]
			.map(({ id }) => id)
			.filter((id) => !own.includes(id));
		expect(found(ids, (id) => new RegExp(`['"\`]${id}['"\`]`))).toEqual([]);
	});

	it('names no agency, program or group, and nobody', () => {
		const names = terms
			.flatMap(({ forms, expansion = '' }) => [...forms, expansion])
			.filter((form) => /\p{Lu}.*\p{Lu}/u.test(form));
		const { author, publisher, title } = set.essay;
		expect(found([...names, ...author.split(' '), publisher, title], whole)).toEqual([]);
	});

	it('has no label for people', () => {
		const labels = terms.flatMap(({ label, forms }) => (label ? forms : []));
		const broken = found(labels, (label) => new RegExp(`\\b${label}\\b`, 'i'));
		// What it lists stands in no code that a class types.
		expect(broken.filter((one) => !/\/code-words\.ts: /.test(one))).toEqual([]);
	});

	it('knows no number of places, claims, words or skills', () => {
		const counts = [
			...[Object.keys(set.essay.places), claims, terms, skills].map((all) => all.length)
		].map(String);
		const counted = (count: string) =>
			new RegExp(`(?<!\\d)${count} (places|claims|points|terms|words to|skills|lines of)`);
		expect(found(counts, counted)).toEqual([]);
	});

	it('imports no language by its name', () => {
		const byName = /(?:from|import\s*\(?)\s*['"][^'"]*(words|content)\/[a-z]{2}(-[A-Z]{2})?[/'"]/;
		expect(code.filter(({ text }) => byName.test(text)).map(({ name }) => name)).toEqual([]);
	});
});
