import { drawBase32 } from './base32';
import type { Question } from './question';

/** An id for what a teacher wrote or imported; `random` gives numbers from 0 up to, not including, 1. */
export const ownId = (random: () => number): string => `own-${drawBase32(random, 12)}`;

/** Not ours: written or imported by a teacher, and shown as such. */
export const isOwn = ({ id }: Pick<Question, 'id'>): boolean => /^own-[a-z2-7]{12}$/.test(id);
