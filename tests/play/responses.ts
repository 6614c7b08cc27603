import { conceal, key } from '../../src/lib/questions/kinds';
import type { Question } from '../../src/lib/questions/question';

/** Complete responses that are not right; of own words some judged low. */
export function wrongOf(question: Question): string[][] {
	const right = key(question);
	const others = (ids: string[]) => ids.filter((id) => !right.includes(id));
	const shown = conceal(question);
	switch (question.kind) {
		case 'choice':
			return [others(Object.keys(question.options))];
		case 'truth':
			return [[right[0] === 'yes' ? 'no' : 'yes']];
		case 'find':
			return [
				[Object.keys('places' in shown ? shown.places : {}).find((one) => one !== right[0])!]
			];
		case 'match':
		case 'sort':
			return Object.keys(question.options).map((option) => right.map(() => option));
		case 'order':
			return [[...right].reverse()];
		case 'argument':
			return [right.map(() => 'root:none')];
		case 'write':
			return [['Mine: “é”', ...right.slice(1).map(() => 'partly')]];
		case 'estimate':
			return [right.map(() => '1')];
		case 'number':
			return [['987,654'], ['not a number']];
		case 'cloze':
		case 'short':
			return [
				right.map(() => 'quite other, é [and] {more}'),
				right.map(() => '{lang=xx} one[,]two')
			];
	}
}
