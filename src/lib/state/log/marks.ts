import type { Certainty, Choice, Grade, Mode } from '../../study/log/entry';
import { isOdd, packNumber, type Reader } from './digits';

// Only ever added to, at the end: their places are what is stored.
export const modes: Mode[] = ['practise', 'check', 'cards', 'cram', 'reading', 'set'];
export const certainties: (Certainty | undefined)[] = [undefined, 'guess', 'think', 'sure'];
// An answer begins with a digit, which holds its flags; the others and changes of context with these.
export const grades: Record<string, Grade['grade']> = {
	'(': 'again',
	')': 'hard',
	'[': 'good',
	']': 'easy'
};
export const choices: Record<string, Choice['type']> = {
	'*': 'star',
	'|': 'aside',
	'@': 'test-date',
	'"': 'note'
};
export const undo = '<';
export const time = '!';
export const setting = '=';

// Shares such as 1/3 by their parts, all else by its digits.
export function packScore(score: number): string {
	for (let parts = 2; parts < 32; parts++) {
		const right = Math.round(score * parts);
		if (right > 0 && right / parts === score) return packNumber(parts) + packNumber(right);
	}
	return packNumber(0) + packNumber(score);
}

export function unpackScore(reader: Reader): number {
	const parts = reader.number();
	return parts === 0 ? reader.number() : reader.number() / parts;
}

// 0 is none, so whole numbers go one higher; odd ones go as they are.
export function packMs(ms: number | undefined): string {
	if (ms === undefined) return packNumber(0);
	const packed = packNumber(ms);
	return isOdd(packed) ? packed : packNumber(ms + 1);
}

export function unpackMs(reader: Reader): { ms?: number } {
	if (reader.odd) return { ms: reader.number() };
	const ms = reader.number();
	return ms === 0 ? {} : { ms: ms - 1 };
}
