import type { Codes } from '../kind';
import { sequences } from '../ranks';
import { sharesInWords } from '../shares';
import { argumentKind, type ConcealedArgument } from './argument';
import type { Argument } from './schema';
import { placesFor } from './under';

export const argumentCodes = {
	ranks: ({ items }) =>
		sequences(
			Object.keys(items)
				.sort()
				.map((item) => placesFor(items, item))
		),
	shares: (question, responses, language) =>
		sharesInWords(argumentKind, question, responses, language)
} satisfies Codes<Argument, ConcealedArgument>;
