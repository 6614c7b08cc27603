import { shuffles } from '../../questions/kinds';
import type { KindName } from '../../questions/question';
import { random } from '../rounds/random';

type Texts = Record<string, unknown>;

/** The question with options and items shuffled: stable for one seed, different for the next. */
export function arrange<
	Asked extends { id: string; kind: KindName; items?: Texts; options?: Texts }
>(question: Asked, seed: string): Asked {
	const arranged = { ...question };
	for (const map of shuffles(question)) {
		// Each map has its own stream, or matching rows would end up in matching order.
		const order = random(`${seed}/${question.id}/${map}`);
		const values = question[map];
		if (values)
			Object.assign(arranged, { [map]: Object.fromEntries(order.shuffle(Object.entries(values))) });
	}
	return arranged;
}
