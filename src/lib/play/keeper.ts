import type { Paper } from '../class/travel/shared-set';
import type { Question } from '../questions/question';
import type { Kept } from './kept';

/** Where a set that is played outside the app keeps what was answered: a browser, a learning platform, or nowhere. */
export interface Keeper {
	read(paper: Paper, questions: readonly Question[]): Kept | undefined;
	/** `answered`: the place of the question that was just answered. */
	keep(kept: Kept, questions: readonly Question[], answered?: number): void;
}

/** Nothing outlasts the page. */
export const nowhere: Keeper = { read: () => undefined, keep() {} };
