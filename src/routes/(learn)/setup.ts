import type { Session } from '$lib/study/session/session';
import * as words from '$words';

/** The session, where something of it is answered and something is not. */
export const underWay = (session: Session | undefined): Session | undefined =>
	session && session.finished === undefined && session.steps.some(({ tries }) => tries.length)
		? session
		: undefined;

/** What the next round is set up to be, in one line. */
export function setupInWords(
	{ places, points, kinds }: { places?: string[]; points?: string[]; kinds?: string[] },
	mode: 'practise' | 'check'
): string {
	const { everything, parts, kinds: kindCount } = words.start.setup;
	const limits = [
		places && parts(places.length),
		points && words.start.setup.subjects,
		kinds && kindCount(kinds.length)
	].filter((limit) => limit !== undefined);
	return [...(limits.length ? limits : [everything]), words.start.setup[mode]].join(' · ');
}
