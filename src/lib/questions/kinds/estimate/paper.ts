import { decimalOf, exact, times, writeAmount } from '../../text/quantity';
import type { OnPaper } from '../kind';
import { promptFor } from '../simpler';
import { estimateKind, withUnit, type ConcealedEstimate } from './estimate';
import { inWords } from './in-words';
import type { Estimate } from './schema';
import { hiddenOf } from './series';

export const estimatePaper: OnPaper<Estimate, ConcealedEstimate> = {
	answers: (question, _, language) =>
		hiddenOf(question).map(
			({ label, value }) => `${label}: ${withUnit(value, question.series, language)}`
		),
	growing(question) {
		const key = estimateKind.key(question);
		return key.map((_, at) => key.map((figure, index) => (index <= at ? figure : '')));
	},
	noted: (question) => Object.fromEntries(hiddenOf(question).map(({ id, label }) => [id, label])),
	also: ({ tolerance }, language) => [
		`± ${writeAmount(decimalOf(times(exact(tolerance), exact('100'))), language)}%`
	],
	cards: (question, language) =>
		hiddenOf(question).map(({ label, value }, _, all) => ({
			front: [
				all.length > 1 ? promptFor(question.prompt, label) : question.prompt,
				...inWords(estimateKind.conceal(question), language)
			],
			back: [withUnit(value, question.series, language)]
		}))
};
