import type { Codes } from '../kind';
import { idsOf, sequences } from '../ranks';
import { matters, sharesAmong } from '../shares';
import { accepted, type ConcealedFind } from './find';
import type { Find } from './schema';

export const findCodes = {
	ranks: ({ places }) => sequences([idsOf(places)]),
	shares: (question, responses) => [
		{
			label: '',
			answers: sharesAmong(question.places ?? {}, accepted(question), responses).filter(matters)
		}
	]
} satisfies Codes<Find, ConcealedFind>;
