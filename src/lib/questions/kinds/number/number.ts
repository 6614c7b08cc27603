import type { Kind, Shown } from '../kind';
import { exact, readQuantity, within, writeQuantity } from '../../text/quantity';
import type { NumberQuestion } from './schema';

export interface ConcealedNumber extends Shown {
	kind: 'number';
	unit?: string;
}

export const numberKind: Kind<NumberQuestion, ConcealedNumber> = {
	grade: (question, response, language) => numberKind.parts(question, response, language)[0]!.score,
	key: ({ value }) => [value],
	conceal: ({ id, kind, prompt, unit }) => ({ id, kind, prompt, ...(unit && { unit }) }),
	parts(question, response, language) {
		const { value, tolerance = '0', unit, feedback = {} } = question;
		const given = response[0] ?? '';
		// The canonical value is right in every language, also where its point would part thousands.
		const read = given === value ? exact(value) : readQuantity(given, language, unit);
		const right = read !== undefined && within(read, exact(value), exact(tolerance));
		const tempting = Object.keys(feedback).find((wrong) => {
			const quantity = readQuantity(wrong, language, unit);
			return read && quantity && within(read, quantity, exact('0'));
		});
		return [
			{
				label: '',
				given,
				right: [writeQuantity(value, language), unit].filter(Boolean).join(' '),
				score: right ? 1 : 0,
				note: right || tempting === undefined ? undefined : feedback[tempting],
				forgiven: right && !within(read, exact(value), exact('0'))
			}
		];
	},
	shuffles: [],
	complete: (_, response) => Boolean(response[0]?.trim()),
	say: ({ prompt }) => [prompt],
	seconds: 45,
	secondTry: () => true
};
