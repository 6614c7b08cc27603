import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as words from '$words';
import { fit } from '../../src/lib/codecs/fit/fit';
import { formats } from '../../src/lib/codecs';
import outputs from '../../src/lib/codecs/outputs.json';
import told from '../../src/lib/codecs/proofs.json';
import { proofsOf } from '../../src/lib/codecs/proven';
import { set as setSchema, type QuestionSet } from '../../src/lib/questions/set';
import { bytes } from './compare';

const root = join(import.meta.dirname, '../..');
const proofSet: QuestionSet = JSON.parse(readFileSync(join(root, 'tests/proofs/set.json'), 'utf8'));

/** The kinds that other programs have been asked about; later ones are in no proof. */
const proven = ['choice', 'truth', 'cloze', 'short', 'number', 'match', 'order', 'sort', 'find'];

describe('the proof set', () => {
	it('has 60 items of every kind that was there and 6 cards', () => {
		expect(v.is(setSchema, proofSet)).toBe(true);
		expect(proofSet.questions).toHaveLength(60);
		expect(proofSet.cards).toHaveLength(6);
		expect(new Set(proofSet.questions.map(({ kind }) => kind))).toEqual(new Set(proven));
	});

	it.each(formats.filter(({ plays }) => !plays))(
		'is written in $name with the hash on the list (npm run proofs)',
		async (codec) => {
			const file = bytes(await codec.write!(fit(proofSet, codec).set));
			expect(outputs).toHaveProperty([codec.id], createHash('sha256').update(file).digest('hex'));
		}
	);
});

describe('what is said of other programs', () => {
	it('is an entry of proofs.json, each of a format on the menu', () => {
		const ids = formats.map(({ id }) => id);
		expect(told.proofs.filter(({ format }) => !ids.includes(format))).toEqual([]);
		const shown = ids.flatMap(proofsOf).map(({ current: _, ...proof }) => proof);
		expect(shown).toHaveLength(told.proofs.length);
		expect(shown).toEqual(expect.arrayContaining(told.proofs));
	});

	it('is of this very writer only where the hash is the same', () => {
		for (const proof of formats.flatMap(({ id }) => proofsOf(id))) {
			const same = proof.output === outputs[proof.format as keyof typeof outputs];
			expect(words.codecs.proofs.of(proof).includes('this very writer')).toBe(same);
		}
	});

	it('is nothing where nothing read it', () => {
		for (const { id } of formats)
			if (!told.proofs.some(({ format }) => format === id)) expect(proofsOf(id)).toEqual([]);
	});

	// A claim that is written out by hand outlives what it says.
	it('stands in no text of its own', () => {
		const texts = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
			.filter((name) => /^(lib\/words|routes)\/.*\.(ts|svelte)$/.test(name))
			.concat('../README.md')
			.map((name) => ({ name, text: readFileSync(join(root, 'src', name), 'utf8') }));
		const claim = /(was|were|been) (read( back)?|imported|tried|tested) (by|into|in|with) /;
		const versions = told.proofs
			.filter(({ version }) => /\..*\./.test(version))
			.map(({ version }) => version);
		const found = texts.filter(
			({ text }) => claim.test(text) || versions.some((version) => text.includes(version))
		);
		expect(found.map(({ name }) => name)).toEqual([]);
	});
});
