import { recognise } from '../../questions/text/spelling';

const few = 4;

/**
 * Whether what was typed is what a short back says: to the letter, or but for a typo. Nothing where the back is a
 * sentence, or where it says something else: then the learner compares. `UN, United Nations.` is meant by
 * `UN` too.
 */
export function compareTyped(
	typed: string,
	back: string,
	language: string
): 'same' | 'near' | undefined {
	const whole = back.replace(/[“”]/g, '').replace(/\.$/, '');
	const head = whole.split(', ')[0]!;
	const short = [whole, head].filter((text) => text.split(' ').length <= few);
	const found = recognise(typed, short, language);
	return found && (found.forgiven ? 'near' : 'same');
}
