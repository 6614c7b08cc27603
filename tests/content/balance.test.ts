import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claims, counts, exhibits, questions, root } from './content';

const guide = readFileSync(join(root, 'src/content/README.md'), 'utf8');
const rows = guide
	.slice(guide.indexOf('## Balance'))
	.split('\n')
	.filter((line) => line.startsWith('| '))
	.map((line) => line.split('|').map((cell) => cell.trim()));
const idsIn = (name: string) =>
	[...(rows.find(([, cell]) => cell === name)?.[2] ?? '').matchAll(/`([^`]+)`/g)].map(
		([, id]) => id!
	);

const words: Record<string, string> = {
	consistent: 'agrees',
	partly: 'agrees in part',
	differs: 'differs',
	uncheckable: 'could not be checked',
	unverified: 'could not be checked'
};

describe('the balance that the guide shows', () => {
	it('has the verdict and the limit of every claim that has one', () => {
		const judged = claims.filter(({ verdict }) => verdict);
		const shown = rows.filter(([, id]) => /^c\d\d$/.test(id!));
		expect(shown.map(([, id, , verdict, limit]) => [id, verdict, limit])).toEqual(
			judged.map(({ id, verdict, limit }) => [id, words[verdict!], limit ?? ''])
		);
	});

	it('counts the verdicts', () => {
		const tally = counts(claims.map(({ verdict }) => verdict && words[verdict]));
		const shown = (name: string) => Number(rows.find(([, cell]) => cell === name)?.[2]);
		expect(shown('agrees with the essay')).toBe(tally.agrees);
		expect(shown('agrees in part')).toBe(tally['agrees in part']);
		expect(shown('differs from the essay as written')).toBe(tally.differs);
		expect(shown('could not be checked (as written, or no record found)')).toBe(
			tally['could not be checked']
		);
	});

	it.each([
		['the author’s', 'his critics’', 'both together'],
		['speaks for the author’s case', 'speaks against it', 'points both ways'],
		['supports the author’s sentence', 'goes against it', 'shows more than one side']
	])('of %s and %s differs by one item at most, and names items that exist', (one, other, both) => {
		const [ours, theirs, shared] = [one, other, both].map(idsIn);
		expect(Math.abs(ours!.length - theirs!.length)).toBeLessThanOrEqual(1);
		const known = new Set([...questions, ...exhibits].map(({ id }) => id));
		const named = [...ours!, ...theirs!, ...shared!];
		expect(named.length).toBeGreaterThan(4);
		expect(named.filter((id) => !known.has(id))).toEqual([]);
	});

	it('has for every motive a question that asks what would show it', () => {
		const motives = claims.filter(({ kind }) => kind === 'motive');
		const partners = (id: string) => {
			const name = rows.find(([, cell]) => cell!.startsWith(`${id} `))?.[1] ?? '';
			return questions.filter((question) => idsIn(name).includes(question.id));
		};
		const alone = motives.filter(
			({ id }) => !partners(id).some(({ point }) => point === id || point === 'imputed-motive')
		);
		expect(alone.map(({ id }) => id)).toEqual([]);
	});
});
