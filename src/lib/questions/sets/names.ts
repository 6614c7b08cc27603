import type { Claim, Names, Skill, Term } from '../point';

export const namesOf = (points: { claims: Claim[]; terms: Term[]; skills: Skill[] }): Names => ({
	claim: Object.fromEntries(points.claims.map(({ id, title }) => [id, title])),
	term: Object.fromEntries(points.terms.map(({ id, head }) => [id, head])),
	skill: Object.fromEntries(points.skills.map(({ id, name }) => [id, name]))
});
