import { withoutExhibits } from '../../questions/text/exhibit-words';
import type { Card } from '../../questions/point';
import { problems, simplify } from '../../questions/kinds/desk';
import type { Question } from '../../questions/question';
import type { QuestionSet } from '../../questions/set';
import { cardsOf } from './cards-of';
import type { Codec, Issue } from '../codec';
import { differences } from './differences';
import { blank, said, trimmed } from './trim';

export type Fate = 'kept' | 'changed' | 'left';
export interface Fitted {
	set: QuestionSet;
	/** What had to change. */
	issues: Issue[];
	/** What becomes of each question, by its id. */
	fates: Map<string, Fate>;
}

/**
 * The set as a format can say it. A format says which kinds it speaks, a kind how to become simpler. Pure; never
 * throws.
 */
export function fit(set: QuestionSet, codec: Codec): Fitted {
	const fates = new Map<string, Fate>(set.questions.map(({ id }) => [id, 'kept']));
	if (codec.lossless) return { set, issues: [], fates };
	if (codec.plays) return asTheyAre(set, fates);
	const say = codec.say ?? ((text) => text);
	const issues: Issue[] = [];
	const questions: Question[] = [];
	const cards: Card[] = codec.cards ? set.cards.map((card) => spoken(card, codec)) : [];
	if (!codec.cards && set.cards.length)
		issues.push({ code: 'cards-left-out', params: { count: set.cards.length } });
	if (set.instructions && !codec.introduces) issues.push({ code: 'instructions-left-out' });
	if ([set.claims, set.terms, set.skills, set.sources].some(({ length }) => length))
		issues.push({ code: 'background-left-out' });
	for (const asked of set.questions) {
		const question = withoutExhibits(asked, set);
		const fitted = fitOne(question, codec, set.language);
		if (question !== asked && fitted.questions.length + fitted.cards.length)
			fitted.issues.push({ code: 'exhibit-in-words', at: question.id });
		if (fitted.issues.length)
			fates.set(question.id, fitted.questions.length + fitted.cards.length ? 'changed' : 'left');
		questions.push(...fitted.questions);
		cards.push(...fitted.cards);
		issues.push(...fitted.issues);
	}
	const { instructions, exhibits: _, ...rest } = set;
	return {
		set: {
			...rest,
			...(codec.introduces && instructions && { instructions: say(instructions) }),
			title: say(set.title) || set.id,
			questions: unlike(questions),
			cards: unlike(cards)
		},
		issues,
		fates
	};
}

/** For what plays questions as the app does; it has no cards. */
function asTheyAre(set: QuestionSet, fates: Fitted['fates']): Fitted {
	const faulty = set.questions.filter((one) => problems(one).length);
	for (const { id } of faulty) fates.set(id, 'left');
	const count = set.cards.length;
	return {
		set: { ...set, questions: set.questions.filter((one) => !faulty.includes(one)), cards: [] },
		issues: [
			...(count ? [{ code: 'cards-left-out', params: { count } }] : []),
			...faulty.map(({ id }) => ({ code: 'faulty', at: id }))
		],
		fates
	};
}

/** One question as a format can say it: as it is, as simpler ones, as cards, or not at all. */
function fitOne(question: Question, codec: Codec, language: string) {
	const nothing = (issue: Issue): { questions: Question[]; cards: Card[]; issues: Issue[] } => ({
		questions: [],
		cards: [],
		issues: [issue]
	});
	if (problems(question).length) return nothing({ code: 'faulty', at: question.id });
	const spelt = said(question, codec.say ?? ((text) => text));
	if (blank(spelt) || problems(spelt).length)
		return nothing({ code: 'unsayable', at: question.id });
	const simple = spokenBy(spelt, codec, language);
	if (!simple.questions.length && !simple.cards.length)
		return nothing(
			codec.kinds.includes(question.kind)
				? { code: 'unsayable', at: question.id }
				: { code: 'no-such-kind', at: question.id, params: { kind: question.kind } }
		);
	const tried = simple.questions.map((one) => trimmed(one, codec));
	const left = tried.flatMap((one) => ('left' in one ? [one.left] : []));
	const kept = tried.flatMap((one) => ('question' in one ? [one.question] : []));
	const cards = simple.cards.map((card) => spoken(card, codec));
	if (!kept.length && !cards.length) return nothing({ ...left[0]!, at: question.id });
	const issues = [
		...left.map((issue) => ({ ...issue, code: `part-${issue.code}` })),
		...differences(question, kept, cards, codec, left.length)
	];
	return { questions: kept, cards, issues: issues.map((issue) => ({ ...issue, at: question.id })) };
}

function spokenBy(
	question: Question,
	codec: Codec,
	language: string
): { questions: Question[]; cards: Card[] } {
	const spoken = codec.kinds.includes(question.kind) && (codec.speaks?.(question) ?? true);
	if (spoken) return { questions: [question], cards: [] };
	if (codec.cards) return { questions: [], cards: cardsOf(question, language) };
	const simpler = simplify(question).map((one) => spokenBy(one, codec, language));
	return { questions: simpler.flatMap((one) => one.questions), cards: [] };
}

function spoken({ id, point, locator, front, back }: Card, codec: Codec): Card {
	const say = codec.say ?? ((text) => text);
	const tags = codec.keeps?.includes('tags') && {
		...(point && { point }),
		...(locator && { locator })
	};
	return { id, ...tags, front: say(front) || '?', back: say(back) || '?' };
}

/** Ids that are there once: a simpler question's id could be that of another question. */
function unlike<One extends { id: string }>(list: One[]): One[] {
	const taken = new Set<string>();
	return list.map((one) => {
		let id = one.id;
		for (let turn = 2; taken.has(id); turn++)
			id = one.id.slice(0, 31 - `${turn}`.length) + `-${turn}`;
		taken.add(id);
		return id === one.id ? one : { ...one, id };
	});
}
