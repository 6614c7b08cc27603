import type { Entry } from '../log/entry';
import { firstTries } from '../log/tries';

/** As many answers as a round has: from the second one on, how sure one is may be asked. */
const oneRound = 10;

export const asksHowSure = (
	{ certainty, unsure }: { certainty: boolean; unsure?: true },
	entries: readonly Entry[]
): boolean => certainty || (!unsure && firstTries(entries).length >= oneRound);
