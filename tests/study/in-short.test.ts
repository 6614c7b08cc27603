import { expect, it } from 'vitest';
import { inShort } from '../../src/lib/study/reading/in-short';

it.each([
	['One two. Three four. Five six.', 4, 'One two. Three four.', 'Five six.'],
	['One two three four five six. Seven.', 4, 'One two three four five six.', 'Seven.'],
	['It says “no.” Then more.', 3, 'It says “no.”', 'Then more.'],
	['On May 13, 2021, 5.5 million came.', 3, 'On May 13, 2021, 5.5 million came.', ''],
	['Short.', 9, 'Short.', '']
])('keeps whole sentences: %s', (text, most, shown, rest) => {
	expect(inShort(text, most)).toEqual([shown, rest]);
});
