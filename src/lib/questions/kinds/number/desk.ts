import { exact, readQuantity, within, writeQuantity } from '../../text/quantity';
import type { Desk } from '../kind';
import { heir } from '../simpler';
import type { NumberQuestion } from './schema';

/** Where there is no field for the unit, it is asked for. */
const promptWith = (prompt: string, unit: string): string => `${prompt} (${unit})`;

export const numberDesk: Desk<NumberQuestion> = {
	texts: ({ value, tolerance, unit }, map) => ({
		value,
		...(tolerance !== undefined && { tolerance }),
		...(unit !== undefined && { unit: map(unit, 'unit') })
	}),
	notesOnTexts: true,
	keyed: { value: true, tolerance: true, unit: true },
	trim: ({ tolerance, unit, ...question }, room) => ({
		...question,
		...(room.tolerance && { tolerance }),
		...(room.unit || unit === undefined ? { unit } : { prompt: promptWith(question.prompt, unit) })
	}),
	alsoRight: ({ tolerance }) => (tolerance ? { tolerance: [tolerance] } : {}),
	problems({ value, tolerance = '0', unit, feedback = {} }) {
		if (tolerance.startsWith('-')) return [{ path: 'tolerance', message: 'must not be negative' }];
		return Object.keys(feedback).flatMap((wrong) => {
			const quantity = readQuantity(wrong, 'en', unit);
			if (!quantity) return [{ path: `feedback.${wrong}`, message: 'is not a number' }];
			return within(quantity, exact(value), exact(tolerance))
				? [{ path: `feedback.${wrong}`, message: 'is also accepted' }]
				: [];
		});
	},
	simplify(question) {
		const { value, unit, points } = question;
		const written = [...new Set([writeQuantity(value, 'en'), value])];
		return [
			{
				...heir(question, 1),
				...(unit && { prompt: promptWith(question.prompt, unit) }),
				kind: 'short',
				points,
				accepted: unit ? [...written, ...written.map((one) => `${one} ${unit}`)] : written
			}
		];
	},
	oneTap: () => false
};
