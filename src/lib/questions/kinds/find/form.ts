import type { Editable } from '../form';
import type { Find } from './schema';

export const findForm: Editable<Find> = {
	rows: 0,
	groups: 0,
	draft: () => ({}),
	missing: ({ locator }) => (locator ? [] : [{ code: 'no-place' }]),
	// Its key is the place, which every kind may have.
	finish: () => ({})
};
