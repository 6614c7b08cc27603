import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../../src/lib/questions/kinds';
import * as words from '../../src/lib/words/en';

const root = resolve(import.meta.dirname, '../..');
const recipe = readFileSync(join(root, 'README.md'), 'utf8').match(/^- \*\*A kind:\*\* .*$/m)![0];

/** Where every kind is named, as a key or in quotes, outside the folders of kinds. */
const namingIn = (folder: string) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|js|svelte)$/.test(name) && !/kinds\/[a-z]+\//.test(name))
		.filter((name) => {
			const text = readFileSync(join(root, folder, name), 'utf8');
			return kindNames.every((kind) => new RegExp(`\\b${kind}\\s*[:(,}]|'${kind}'`).test(text));
		})
		.map((name) => `${folder}/${name}`);
const naming = namingIn('src').map((name) => basename(name, '.ts'));
const fixtures = [...namingIn('tests'), ...namingIn('scripts')];

describe('the recipe for a kind', () => {
	it('names each file that names every kind', () => {
		expect(naming.length).toBeGreaterThan(10);
		expect(naming.filter((name) => !recipe.includes(`\`${name}\``))).toEqual([]);
	});

	it('names no other file of the source', () => {
		const [, listed = ''] = recipe.match(/registries (.*) fixtures in/)!;
		const named = [...listed.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!);
		expect(named.filter((name) => name !== 'words' && !naming.includes(name))).toEqual([]);
	});

	it('names each fixture that names every kind, and no other', () => {
		const [, listed = ''] = recipe.match(/fixtures in (.*?), a row in/)!;
		const named = [...listed.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
		expect(named.sort()).toEqual(fixtures.sort());
	});

	it('has a row for each kind in the handbook of the content', () => {
		const handbook = readFileSync(join(root, 'src/content/README.md'), 'utf8');
		expect(kindNames.filter((kind) => !handbook.includes(`| \`${kind}\` |`))).toEqual([]);
	});

	it.each([
		['questionKinds', words.common.questionKinds],
		['kindHelp', words.editor.kindHelp],
		['rule', words.quiz.rule],
		['kinds of codecs', words.codecs.kinds]
	])('finds the words of each kind in %s', (_, texts) => {
		expect(kindNames.filter((kind) => !(kind in texts))).toEqual([]);
	});
});
