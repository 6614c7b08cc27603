import type { OnPaper } from '../kind';
import { textOf } from '../parts';
import { accepted, type ConcealedFind } from './find';
import type { Find } from './schema';

export const findPaper: OnPaper<Find, ConcealedFind> = {
	answers: (question) =>
		accepted(question).map((place) => `${place}: ${textOf(question.places ?? {}, place) || place}`)
};
