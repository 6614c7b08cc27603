import type { Codes } from '../kind';
import { sequences } from '../ranks';
import { sharesAmong } from '../shares';
import { sorted } from '../sorted';
import type { Write } from './schema';
import { judgments, judgmentsIn, type ConcealedWrite } from './write';

export const writeCodes = {
	// The judgment alone travels: what was written stays on the device.
	ranks(question) {
		const all = sequences(Object.keys(question.criteria).map(() => judgments));
		return {
			bound: all.bound,
			rank: ([, ...judged]) => all.rank(judged),
			unrank: (rank) => ['', ...all.unrank(rank)]
		};
	},
	shares: ({ criteria }, responses, language) =>
		Object.values(sorted(criteria)).map((label, index) => {
			const given = responses.map((response) => response.slice(index + 1, index + 2));
			return { label, answers: sharesAmong(judgmentsIn(language), [], given) };
		})
} satisfies Codes<Write, ConcealedWrite>;
