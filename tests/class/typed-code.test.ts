import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	readTyped,
	typedLength,
	untypable,
	writeTyped
} from '../../src/lib/class/taking/typed-code';
import { conceal } from '../../src/lib/questions/kinds';
import { answered, fullest, questionsOf, typable, withOneChanged } from './arbitrary';
import { turns } from '../hunt';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const written = ({ given, paper }: ReturnType<typeof fullest>) => {
	const code = writeTyped(given, paper);
	if ('issue' in code) throw new Error(code.issue.code);
	return code.value;
};
const issueOf = (read: ReturnType<typeof readTyped>) => ('issue' in read ? read.issue : undefined);

describe('a typed code', () => {
	it('is read as it was written, in many cases', () => {
		fc.assert(
			fc.property(answered(typable, true), ({ paper, given }) => {
				const code = written({ paper, given });
				expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}( [0-9A-HJKMNP-TV-Z]{5})*$/);
				expect(readTyped(code, paper)).toEqual({ value: given });
			}),
			{ numRuns: turns }
		);
	}, 60_000);

	it.each([2, 3, 4, 5, 6, 7, 8])(
		'takes at most 45 signs for 25 choices of %s options',
		(options) => {
			const one = fullest(25, options);
			expect(written(one).replaceAll(' ', '').length).toBeLessThanOrEqual(45);
			expect(typedLength(one.paper)).toBeLessThanOrEqual(45);
		}
	);

	it('is read with small letters, other gaps and letters that look alike', () => {
		const { paper, given } = fullest(25, 4);
		const code = written({ paper, given });
		const bare = { ...given, label: '', name: '' };
		const sloppy = [
			code.toLowerCase(),
			code.replaceAll(' ', ''),
			code.replaceAll(' ', '-'),
			` ${code.replaceAll(' ', ' – ')}\n`,
			code.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('V', 'u')
		];
		for (const text of sloppy) expect(readTyped(text, paper)).toEqual({ value: bare });
	});

	it('names the group that holds a wrong sign', () => {
		const one = fullest(5, 4);
		for (const changed of withOneChanged(written(one), letters)) {
			const group = changed
				.split(' ')
				.findIndex((five, at) => five !== written(one).split(' ')[at]);
			// A sign where a gap was shifts all that follows.
			if (changed.split(' ').every(({ length }) => length === 5))
				expect(issueOf(readTyped(changed, one.paper))).toEqual({
					code: 'mistyped',
					params: { group: group + 1, groups: `${group + 1}` }
				});
			else expect(issueOf(readTyped(changed, one.paper))).toBeDefined();
		}
	});

	it('notices two neighbors, or two groups, that changed places', () => {
		const one = fullest(9, 5);
		const code = written(one).replaceAll(' ', '');
		for (let at = 1; at < code.length; at++) {
			const swapped = code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1);
			if (swapped !== code) expect(issueOf(readTyped(swapped, one.paper))?.code).toBe('mistyped');
		}
		const [first, second, ...rest] = written(one).split(' ');
		const turned = [second, first, ...rest].join(' ');
		expect(issueOf(readTyped(turned, one.paper))?.params?.['groups']).toBe('1, 2');
	});

	it('notices a group left off, and names one that is too short', () => {
		const one = fullest(9, 5);
		const groups = written(one).split(' ');
		const issue = issueOf(readTyped(groups.slice(0, -1).join(' '), one.paper));
		expect(issue).toEqual({
			code: 'typed-length',
			params: { groups: groups.length - 1, expected: groups.length }
		});
		groups[2] = groups[2]!.slice(1);
		expect(issueOf(readTyped(groups.join(' '), one.paper))?.params?.['group']).toBe(3);
	});

	it('of another set is said to be that', () => {
		const one = fullest(9, 5);
		const other = { ...one.paper, hash: '000000000000' };
		expect(issueOf(readTyped(written(one), other))?.code).toBe('other-set');
	});

	it('is not there for words of one’s own, nor in a sealed class', () => {
		const questions = questionsOf('choice', 'short', 'cloze', 'number').map(conceal);
		expect(untypable({ hash: '', questions })).toEqual({
			code: 'typed-text',
			params: { count: 4 }
		});
		const { paper } = fullest(2, 2);
		expect(untypable({ ...paper, seal: '02' })).toEqual({ code: 'typed-sealed' });
	});
});
