import type { OnPaper } from '../kind';
import { textOf } from '../parts';
import type { ConcealedFind } from './find';
import type { Find } from './schema';

export const findPaper: OnPaper<Find, ConcealedFind> = {
	answers: ({ locator, places = {} }) => [`${locator}: ${textOf(places, locator) || locator}`]
};
