import type { OnPaper } from '../kind';
import type { Short } from './schema';
import type { ConcealedShort } from './short';

export const shortPaper: OnPaper<Short, ConcealedShort> = {
	also: ({ accepted }) => accepted.slice(1)
};
