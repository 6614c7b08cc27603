import { fold } from '../../questions/text/fold';

interface Sides {
	front: string;
	back: string;
}

/** Whether a card holds each of the words searched for, or the beginnings of them; case and accents do not count. */
export function holds({ front, back }: Sides, search: string): boolean {
	const words = wordsOf(`${front} ${back}`);
	return wordsOf(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const wordsOf = (text: string) =>
	fold(text)
		.replace(/\.(?=\p{L})/gu, '')
		.match(/[\p{L}\p{N}]+/gu) ?? [];
