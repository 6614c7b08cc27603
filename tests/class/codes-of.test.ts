import { expect, it } from 'vitest';
import { codesOf, collectAll } from '../../src/lib/class/collecting/collection';
import { handIn, writeHandIn, type HandIn } from '../../src/lib/class/taking/hand-in';
import { writeTyped } from '../../src/lib/class/taking/typed-code';
import { choiceOf } from './arbitrary';

const paper = { hash: '0123456789ab', questions: [choiceOf(4), choiceOf(4)] };
const handInOf = (attempt: number, label: string, response: 'a' | 'b', turn = 1): HandIn =>
	handIn(paper, {
		...{ attempt, turn, label, name: label && `Student ${attempt}` },
		answers: paper.questions.map(() => ({ response: [response] }))
	});
const codeOf = (one: HandIn) => writeHandIn(one, paper);
const typedOf = (one: HandIn) => {
	const typed = writeTyped(one, paper);
	if ('issue' in typed) throw new Error(typed.issue.code);
	return typed.value;
};

it('the codes of a class are all of its hand-ins, and no others', async () => {
	const third = [handInOf(1, 'Period 3', 'a'), handInOf(1, 'Period 3', 'b', 2)];
	const fourth = handInOf(2, 'Period 4', 'a');
	const nobody = handInOf(3, '', 'b');
	const typed = typedOf(fourth);
	const bare = handInOf(2, '', 'a');
	const list = collectAll([], [...third, bare, fourth, nobody]);
	const codes = [...third.map(codeOf), typed, codeOf(fourth), codeOf(nobody), 'h1unreadable'];
	const of = (label: string) => codesOf(label, codes, list, { paper });
	expect(await of('Period 3')).toEqual(third.map(codeOf));
	expect(await of('Period 4')).toEqual([typed, codeOf(fourth)]);
	expect(await of('')).toEqual([codeOf(nobody)]);
});
