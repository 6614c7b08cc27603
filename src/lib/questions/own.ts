import type { Question } from './question';

const digits = 'abcdefghijklmnopqrstuvwxyz234567';

/** An id for what a teacher wrote or imported; `random` gives numbers from 0 up to, not including, 1. */
export function ownId(random: () => number): string {
	const letters = Array.from({ length: 12 }, () => digits[Math.floor(random() * 32)]);
	return `own-${letters.join('')}`;
}

/** Not ours: written or imported by a teacher, and shown as such. */
export const isOwn = ({ id }: Pick<Question, 'id'>): boolean => /^own-[a-z2-7]{12}$/.test(id);
