import { oneLine } from './text';

// True and false as programs and people of other languages write them.

const words: [boolean, RegExp][] = [
	[
		true,
		/^(true|yes|correct|wahr|richtig|ja|vrai|oui|verdader[oa]|cierto|si|vero|verdadeiro|sim|waar|juist|sant|sandt|riktigt|prawda|tak|правда|верно|да)$/
	],
	[
		false,
		/^(false|no|incorrect|falsch|unwahr|nein|faux|non|fals[oa]|nao|onwaar|onjuist|nee|nej|nei|falskt?|usant|falsz|nie|ложь|неверно|нет)$/
	]
];

/** Undefined for any other text. */
export function truthWord(text: string): boolean | undefined {
	const plain = oneLine(text)
		.slice(0, 30)
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[.!]$/, '')
		.replace('ł', 'l');
	return words.find(([, known]) => known.test(plain))?.[0];
}
