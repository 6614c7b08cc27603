import { alike, recognise } from '../../questions/text/spelling';

const few = 4;

interface Compared {
	as: 'same' | 'near';
	/** What the back says, word by word; `off` where something else was typed. */
	words: { text: string; off: boolean }[];
}

/**
 * Compares the typed text with a short back: the same, one typo away, or at least half of its words. Undefined where
 * the back is a sentence or says something else: then the learner compares. `WHO` also answers `WHO, World Health
 * Organization.`
 */
export function compareTyped(typed: string, back: string, language: string): Compared | undefined {
	const whole = back.replace(/[“”]/g, '').replace(/\.$/, '');
	const head = whole.split(', ')[0]!;
	const short = [whole, head].filter((text) => text.split(' ').length <= few);
	const found = recognise(typed, short, language);
	if (found) return { as: found.forgiven ? 'near' : 'same', words: wordsOf(found.spelling, typed) };
	const near = short.map((text) => wordsOf(text, typed)).find(isNear);
	return near && { as: 'near', words: near };
}

function wordsOf(back: string, typed: string): Compared['words'] {
	const given = typed.trim().split(/\s+/);
	return back.split(' ').map((text) => ({ text, off: !given.some((word) => alike(word, text)) }));
}

/** Another number is another thing. */
function isNear(words: Compared['words']): boolean {
	const off = words.filter(({ off }) => off);
	return off.length * 2 <= words.length && !off.some(({ text }) => /\d/.test(text));
}
