import * as v from 'valibot';
import { shownArgument } from './argument/shown';
import { shownChoice } from './choice/shown';
import { shownCloze } from './cloze/shown';
import { shownEstimate } from './estimate/shown';
import { shownFind } from './find/shown';
import { shownMatch } from './match/shown';
import { shownNumber } from './number/shown';
import { shownOrder } from './order/shown';
import { shownShort } from './short/shown';
import { shownSort } from './sort/shown';
import { shownTruth } from './truth/shown';
import { shownWrite } from './write/shown';
import type { Concealed } from './index';
import type { KindName } from './schemas';

/** A kind left out here does not compile. */
const shown = {
	choice: shownChoice,
	truth: shownTruth,
	cloze: shownCloze,
	short: shownShort,
	number: shownNumber,
	match: shownMatch,
	order: shownOrder,
	sort: shownSort,
	find: shownFind,
	argument: shownArgument,
	estimate: shownEstimate,
	write: shownWrite
} satisfies { [Name in KindName]: v.GenericSchema };

/** A question without its key, as a link from a teacher may bring it. Nothing else may come along. */
export const concealedQuestion: v.GenericSchema<Concealed> = v.variant(
	'kind',
	Object.values(shown)
);
