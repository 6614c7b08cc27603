import type { Codes } from '../kind';
import { sequences } from '../ranks';
import { sharesAmong } from '../shares';
import type { Truth } from './schema';
import { truthKind, type ConcealedTruth } from './truth';

export const truthCodes = {
	ranks: () => sequences([['no', 'yes']]),
	shares(question, responses, language) {
		const said = (answer: string) => truthKind.parts(question, [answer], language)[0]!.given;
		const texts = { yes: said('yes'), no: said('no') };
		return [{ label: '', answers: sharesAmong(texts, [question.right], responses) }];
	}
} satisfies Codes<Truth, ConcealedTruth>;
