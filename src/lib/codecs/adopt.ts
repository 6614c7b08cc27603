import { asksPlace } from '../questions/kinds';
import type { Question } from '../questions/question';
import type { QuestionSet } from '../questions/set';
import type { Issue, Reading } from './codec';

/** What was read, fit to stand beside the bank: points and places that the bank does not have go. */
export function adopt({ set, issues }: Reading, bank: QuestionSet): Reading {
	const points = new Set([...bank.claims, ...bank.terms, ...bank.skills].map(({ id }) => id));
	const isPlace = (locator: string) => Object.hasOwn(bank.essay.places, locator);
	const lost: Issue[] = [];
	const questions = set.questions.flatMap((question, index) => {
		const { point, locator, ...rest } = question;
		if (asksPlace(question) && !(locator && isPlace(locator))) {
			lost.push({ code: 'unknown-place', at: `question.${index + 1}` });
			return [];
		}
		const about = {
			...(point && points.has(point) && { point }),
			...(locator && isPlace(locator) && { locator })
		};
		return [{ ...rest, ...about } as Question];
	});
	const cards = set.cards.map(({ point, locator, ...rest }) => ({
		...rest,
		...(point && points.has(point) && { point }),
		...(locator && isPlace(locator) && { locator })
	}));
	return { set: { ...set, questions, cards }, issues: [...issues, ...lost] };
}
