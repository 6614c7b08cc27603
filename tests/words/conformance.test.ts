import { expect, it } from 'vitest';
import { conformance } from '../../src/lib/words/en/conformance';

const ids = (level: string) =>
	conformance.criteria.filter((one) => one.level === level).map(({ id }) => id);

it('every criterion of WCAG 2.2 is there once, 32 of level A and 24 of level AA', () => {
	expect(new Set(ids('A')).size).toBe(32);
	expect(new Set(ids('AA')).size).toBe(24);
	expect(conformance.criteria).toHaveLength(56);
});

it('each says what was tested', () => {
	for (const { id, notes } of conformance.criteria) expect(notes, id).toMatch(/\.$/);
});
