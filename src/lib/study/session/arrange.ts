import { shuffles, type Concealed } from '../../questions/kinds';
import { random } from '../rounds/random';

/** The question with its options and items in the order of this session: stable for one seed, new with the next. */
export function arrange<Question extends Concealed>(question: Question, seed: string): Question {
	const arranged: Concealed = { ...question };
	for (const map of shuffles(question)) {
		// A stream of its own for each map, so that matching rows do not stand in matching order.
		const order = random(`${seed}/${question.id}/${map}`);
		const values = (question as Partial<Record<typeof map, Record<string, unknown>>>)[map];
		if (values)
			Object.assign(arranged, { [map]: Object.fromEntries(order.shuffle(Object.entries(values))) });
	}
	return arranged as Question;
}
