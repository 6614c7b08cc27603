import { key, parts } from '../../questions/kinds';
import { alsoRight, otherSpellings, texts, textsOf } from '../../questions/kinds/desk';
import type { TextRole } from '../../questions/kinds/kind';
import type { Card } from '../../questions/point';
import type { Question } from '../../questions/question';
import type { Codec, Issue, NoteName } from '../codec';
import { noteNames } from '../codec';

/** How many parts a question is marked in, the same in every language. */
const marked = (question: Question): number =>
	parts(question, key(question), 'en').filter(({ right }) => right).length;

/** What is not as it was, found by comparing: nothing has to remember to report itself. `left`: parts reported already. */
export function differences(
	before: Question,
	after: Question[],
	cards: Card[],
	codec: Codec,
	left: number
): Issue[] {
	const issues: Issue[] = [];
	const only = after.length === 1 && !cards.length ? after[0]! : undefined;
	const kinds = [...new Set(after.map(({ kind }) => kind))];
	if (only?.kind !== before.kind) {
		const to = cards.length ? 'card' : kinds.join(', ');
		const made = after.length + cards.length;
		issues.push({ code: 'became', params: { from: before.kind, to, made } });
	}
	const lost = marked(before) - left - after.reduce((sum, one) => sum + marked(one), 0);
	if (lost > 0 && !cards.length && after.length > 1)
		issues.push({ code: 'parts-lost', params: { count: lost } });
	for (const kind of kinds) {
		const code = codec.differs?.[kind];
		if (code) issues.push({ code });
	}
	for (const code of new Set(after.flatMap((one) => codec.warns?.(one) ?? [])))
		issues.push({ code });
	const say = codec.say ?? ((text) => text);
	for (const note of noteNames)
		if (lacks(note, before, after, cards, say)) issues.push({ code: 'lost', params: { note } });
	const has = (one: Question, role: TextRole) => textsOf(one, role).length;
	if (has(before, 'unit') && after.length && !after.some((one) => has(one, 'unit')))
		issues.push({ code: 'unit-in-prompt' });
	const dropped = only?.kind === before.kind ? has(before, 'option') - has(only, 'option') : 0;
	if (dropped) issues.push({ code: 'options-dropped', params: { count: dropped } });
	if (isSaidOtherwise(before, say)) issues.push({ code: 'text-changed' });
	return issues;
}

function lacks(
	note: NoteName,
	before: Question,
	after: Question[],
	cards: Card[],
	say: (text: string) => string
): boolean {
	const wanted = notes(before, note).map(say);
	if (note === 'unit') return false;
	const same = [
		...after.flatMap((one) => notes(one, note)),
		...cards.flatMap((card) => (note === 'tags' ? [card.point, card.locator] : []))
	];
	// A note may stand elsewhere now: on an option as explanation, on the back of a card.
	const told = after.flatMap((one) =>
		(['explanation', 'feedback', 'hint'] as const).flatMap((name) => notes(one, name))
	);
	const pooled = note === 'explanation' || note === 'feedback' || note === 'hint';
	return wanted.some(
		(text) =>
			!(pooled ? told : same).includes(text) &&
			!(pooled && cards.some(({ back }) => back.includes(text)))
	);
}

function notes(question: Question, note: NoteName): string[] {
	const { explanation, feedback = {}, hint, points, point, locator, level } = question;
	switch (note) {
		case 'explanation':
			return [explanation ?? []].flat();
		case 'feedback':
			return Object.values(feedback);
		case 'hint':
			return [hint ?? []].flat();
		case 'points':
			return [points ?? []].flat();
		case 'tags':
			// A question of another kind has no number: that is what short links know the first by.
			return [point, locator, level].flatMap((tag) => tag ?? []);
		case 'unit':
			return [];
		case 'tolerance':
			return alsoRight(question).tolerance ?? [];
		case 'words':
			return alsoRight(question).words ?? [];
		case 'accepted':
			return [...otherSpellings(question), ...(alsoRight(question).accepted ?? [])];
	}
}

/** Of a place to find only a few others are ever shown. */
function isSaidOtherwise(question: Question, say: (text: string) => string): boolean {
	let found = false;
	texts(question, (text, role) => {
		if (role !== 'place' && say(text) !== text) found = true;
		return text;
	});
	return found;
}
