import { expect, it } from 'vitest';
import { readCloze } from '../../src/lib/codecs/moodle/moodle-cloze';

// As Moodle writes a star that is meant, and as our own writer does.
it.each(['\\*', '&#92;*'])('takes %s in a blank for a star, not for anything', (star) => {
	const read = readCloze(`A {1:SHORTANSWER:=b ${star} c} d`);
	expect(read).toMatchObject({ fields: { blanks: { b1: ['b * c'] } } });
});

it('names a star that stands for anything', () => {
	expect(readCloze('A {1:SHORTANSWER:=b*} d')).toEqual({ issue: { code: 'wildcard' } });
});
