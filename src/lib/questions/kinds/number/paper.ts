import { writeQuantity } from '../../text/quantity';
import type { OnPaper } from '../kind';
import type { ConcealedNumber } from './number';
import type { NumberQuestion } from './schema';

export const numberPaper: OnPaper<NumberQuestion, ConcealedNumber> = {
	also: ({ tolerance }, language) => (tolerance ? [`± ${writeQuantity(tolerance, language)}`] : [])
};
