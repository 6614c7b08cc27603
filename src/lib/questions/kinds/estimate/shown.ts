import * as v from 'valibot';
import { optionId, text } from '../../fields';
import { shownFields } from '../shown-fields';
import { isHidden, type ConcealedEstimate } from './estimate';
import { estimate } from './schema';

const { title, unit, counts, order, points } = estimate.entries.series.entries;
const [listed, least, most] = points.pipe;
const point = v.union([...listed.item.options, v.strictObject({ id: optionId, label: text })]);

export const shownEstimate = v.strictObject({
	...shownFields,
	kind: v.literal('estimate'),
	series: v.strictObject({
		...{ title, unit, counts, order },
		points: v.pipe(
			v.array(point),
			v.minLength(least.requirement),
			v.maxLength(most.requirement),
			v.check((all) => all.some(isHidden), 'something to guess'),
			v.check((all) => new Set(all.map(({ id }) => id)).size === all.length)
		)
	})
}) satisfies v.GenericSchema<ConcealedEstimate>;
