import { describe, expect, it } from 'vitest';
import { conceal, placed, say } from '../../src/lib/questions/kinds';
import { set } from '../content/content';
import { fixtures } from './fixtures';

const words = { blank: 'blank', yes: 'Yes', no: 'No' };
const places = Object.fromEntries(Object.keys(set.essay.places).map((place) => [place, place]));

describe('what is read aloud of a question', () => {
	it.each([...fixtures, ...set.questions].map((question) => [question.id, question] as const))(
		'is its stem and all it is answered with, in the order shown, and no mark: %s',
		(_, question) => {
			const shown = conceal(placed(question, places));
			const [stem, ...rest] = say(shown, words);
			expect(stem).toBe(question.prompt);
			const said = rest.join(' ');
			expect(said).not.toMatch(/[{}]/);
			const wanted = [
				...('items' in shown ? Object.values(shown.items) : []),
				...('options' in shown ? Object.values(shown.options) : [])
			];
			const found = wanted.map((text) => said.indexOf(text));
			expect(found.every((at) => at >= 0)).toBe(true);
			for (const text of rest) expect(text).toMatch(/[.?!”]$/);
		}
	);
});
