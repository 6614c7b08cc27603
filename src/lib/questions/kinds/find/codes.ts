import * as v from 'valibot';
import { locator, text } from '../../fields';
import type { Codes } from '../kind';
import { idsOf, sequences } from '../ranks';
import { matters, sharesAmong } from '../shares';
import { shownFields } from '../shown';
import { accepted, type ConcealedFind } from './find';
import type { Find } from './schema';

export const findCodes = {
	shown: v.strictObject({
		...shownFields,
		kind: v.literal('find'),
		places: v.pipe(v.record(locator, text), v.minEntries(2))
	}),
	ranks: ({ places }) => sequences([idsOf(places)]),
	shares: (question, responses) => [
		{
			label: '',
			answers: sharesAmong(question.places ?? {}, accepted(question), responses).filter(matters)
		}
	]
} satisfies Codes<Find, ConcealedFind>;
