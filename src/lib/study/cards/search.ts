import { fold } from '../../questions/text/fold';

interface Sides {
	front: string;
	back: string;
}

/** Whether a card has a word starting with each word of the search, ignoring case and accents. */
export function holds({ front, back }: Sides, search: string): boolean {
	const words = wordsOf(`${front} ${back}`);
	return wordsOf(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const wordsOf = (text: string) =>
	fold(text)
		.replace(/\.(?=\p{L})/gu, '')
		.match(/[\p{L}\p{N}]+/gu) ?? [];
