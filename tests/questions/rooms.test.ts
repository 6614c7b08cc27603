import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { kindNames } from '../../src/lib/questions/kinds';

const source = resolve(import.meta.dirname, '../../src');
/** Where kinds are at home; a codec's table from kind to syntax; and texts by kind. */
const home = /^(lib\/questions\/kinds\/|lib\/codecs\/(?!fit\/)|lib\/words\/|content\/)/;
const names = kindNames.join('|');
const naming = [
	new RegExp(`\\bkind\\b[^\\n]{0,20}[!=]==? ?'(${names})'`),
	new RegExp(`\\bcase '(${names})'`),
	new RegExp(`\\bkind: '(${names})'`),
	new RegExp(`kinds/(${names})/`),
	/'(options|items|accepted|blanks)' in \w/
];

it('leaves kinds to their rooms: nothing elsewhere names one', () => {
	const broken = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|svelte)$/.test(name) && !home.test(name))
		.flatMap((name) => {
			const lines = readFileSync(join(source, name), 'utf8').split('\n');
			return lines.flatMap((line, at) =>
				naming.some((pattern) => pattern.test(line)) ? [`${name}:${at + 1}: ${line.trim()}`] : []
			);
		});
	expect(broken).toEqual([]);
});
