import { recognise } from '../../questions/text/spelling';

const few = 4;

/**
 * Whether the typed text is what a short back says, exactly or with a typo. Undefined where the back is a sentence or
 * says something else: then the learner compares. `WHO` also answers `WHO, World Health Organization.`
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
