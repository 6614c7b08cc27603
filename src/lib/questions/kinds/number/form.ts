import { decimalOf, readQuantity } from '../../text/quantity';
import { fullRows, notes, wrongRows, type Editable } from '../form';
import type { NumberQuestion } from './schema';

const read = (text: string, unit: string) => readQuantity(text, 'en', unit.trim());

export const numberForm: Editable<NumberQuestion> = {
	rows: 0,
	groups: 0,
	draft: ({ value, tolerance = '', unit = '', feedback }) => ({
		...{ value, tolerance, unit },
		rows: wrongRows(feedback)
	}),
	missing({ value, tolerance, unit }) {
		const off = tolerance.trim() ? read(tolerance, unit) : undefined;
		return [
			...(read(value, unit) ? [] : [{ code: 'no-number' } as const]),
			...(tolerance.trim() && (!off || off.units < 0n) ? [{ code: 'tolerance' } as const] : [])
		];
	},
	finish(form) {
		const unit = form.unit.trim();
		const tolerance = form.tolerance.trim() && decimalOf(read(form.tolerance, unit)!);
		return {
			value: decimalOf(read(form.value, unit)!),
			...(tolerance && tolerance !== '0' && { tolerance }),
			...(unit && { unit }),
			...notes(Object.fromEntries(fullRows(form).map(({ text, note }) => [text, note])))
		};
	}
};
