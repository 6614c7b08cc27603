import { notes, rowOf, type Editable } from '../form';
import type { Truth } from './schema';

export const truthForm: Editable<Truth> = {
	rows: 1,
	groups: 0,
	draft: ({ right, feedback = {} }) => ({
		answer: right,
		rows: [rowOf('a', { note: feedback.yes ?? feedback.no ?? '' })]
	}),
	missing: () => [],
	finish: ({ answer, rows }) => ({
		right: answer,
		...notes({ [answer === 'yes' ? 'no' : 'yes']: rows[0]?.note ?? '' })
	})
};
