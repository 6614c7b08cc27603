import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../../src/lib/questions/question';
import { readFile } from '../../../src/lib/codecs/recognise';
import { blank } from '../compare';

/** What the import page makes of a file, a line for each question, card and issue. */
export async function sayFile(name: string): Promise<string[]> {
	return sayBytes(readFileSync(join(import.meta.dirname, '../../fixtures/cases', name)), name);
}
export const sayText = (text: string, name: string): Promise<string[]> =>
	sayBytes(new TextEncoder().encode(text), name);

export async function sayBytes(file: Uint8Array, name: string): Promise<string[]> {
	const { reading } = await readFile(file, name, blank());
	const { questions, cards } = reading.set;
	return [
		...questions.map((one) => `${one.prompt.replaceAll('\n', ' / ')} ${say(one)}`),
		...cards.map(({ front, back }) => `${front} = ${back}`),
		...reading.issues.map(({ at, code, taken }) =>
			[at, taken && 'taken', code].filter(Boolean).join(' ')
		)
	];
}

/** Right answers after +, wrong ones after -. */
function say(one: Question): string {
	switch (one.kind) {
		case 'choice': {
			const sides = Object.entries(one.options).map(
				([id, text]) => (one.right.includes(id) ? '+' : '-') + text
			);
			return sides.sort().join(' ');
		}
		case 'truth':
			return `+${one.right}`;
		case 'short':
			return `+${one.accepted.join(' +')}`;
		case 'number':
			return `+${[one.value, one.tolerance && `±${one.tolerance}`, one.unit].filter(Boolean).join(' ')}`;
		case 'match':
			return Object.entries(one.right)
				.map(([item, option]) => `${one.items[item]}=${one.options[option]}`)
				.sort()
				.join(' ');
		case 'order':
			return one.right.map((item) => one.items[item]).join(' < ');
		case 'cloze':
			return one.text.replace(/\{([^}]+)\}/g, (_, id: string) => `[${one.blanks[id]!.join('|')}]`);
		default:
			return one.kind;
	}
}
