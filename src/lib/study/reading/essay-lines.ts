import { paragraphOf } from '../../questions/essay';
import type { Claim, Skill, Source, Term } from '../../questions/point';
import type { ClaimKind } from '../../questions/sorts';
import type { Points, Stem } from '../../questions/bank';
import type { Places } from '../../questions/essay';

/** A claim with what it refers to by id. */
export interface ReadClaim extends Omit<Claim, 'sources' | 'another'> {
	sources: Source[];
	another?: { text: string; sources: Source[] };
	skills: Skill[];
	/** There are questions about it. */
	asked: boolean;
}
export interface Line {
	locator: string;
	gist: string;
	claims: ReadClaim[];
	terms: Term[];
	questions: Stem[];
}
interface Paragraph {
	name: string;
	lines: Line[];
}

/** The essay in reading order, each place with its claims, words and questions. */
export function paragraphs(places: Places, points: Points, stems: Stem[]): Paragraph[] {
	const claims = points.claims.map((claim) => readClaim(claim, points, stems));
	const found: Paragraph[] = [];
	for (const [locator, gist] of Object.entries(places)) {
		const name = paragraphOf(locator);
		if (found.at(-1)?.name !== name) found.push({ name, lines: [] });
		found.at(-1)!.lines.push({
			locator,
			gist,
			claims: claims.filter(({ locators }) => locators.includes(locator)),
			terms: points.terms.filter((term) => term.locator === locator),
			questions: stems.filter((question) => question.locator === locator)
		});
	}
	return found;
}

/** The essay's words quoted at a line. A claim about two sentences quotes from the first it names. */
export const phrasesOf = ({ locator, claims }: Line): { text: string; kind: ClaimKind }[] =>
	claims
		.filter(({ locators }) => locators[0] === locator)
		.flatMap(({ kind, words = [] }) => words.map((text) => ({ text, kind })));

function readClaim(claim: Claim, { sources, skills }: Points, stems: Stem[]): ReadClaim {
	const cited = (ids: string[] = []) =>
		ids.map((id) => sources.find((source) => source.id === id)!);
	const { another } = claim;
	return {
		...claim,
		sources: cited(claim.sources),
		another: another && { text: another.text, sources: cited(another.sources) },
		skills: skills.filter(({ claims }) => claims.includes(claim.id)),
		asked: stems.some(({ point }) => point === claim.id)
	};
}
