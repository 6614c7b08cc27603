import { shuffles, type Concealed } from '../../questions/kinds';
import { random } from '../rounds/random';

/** The question with options and items shuffled: stable for one seed, different for the next. */
export function arrange<Question extends Concealed>(question: Question, seed: string): Question {
	const arranged: Concealed = { ...question };
	for (const map of shuffles(question)) {
		// Each map has its own stream, or matching rows would end up in matching order.
		const order = random(`${seed}/${question.id}/${map}`);
		const values = (question as Partial<Record<typeof map, Record<string, unknown>>>)[map];
		if (values)
			Object.assign(arranged, { [map]: Object.fromEntries(order.shuffle(Object.entries(values))) });
	}
	return arranged as Question;
}
