const accents: Record<string, string> = {
	...{ a: 'áá', b: 'ƀ', c: 'ç', d: 'ð', e: 'éé', f: 'ƒ', g: 'ğ', h: 'ħ', i: 'íí', j: 'ĵ', k: 'ķ' },
	...{ l: 'ł', m: 'ɱ', n: 'ñ', o: 'óó', p: 'þ', q: 'ɋ', r: 'ř', s: 'š', t: 'ŧ', u: 'úú', v: 'ṽ' },
	...{ w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž', A: 'Á', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ğ' },
	...{ H: 'Ħ', I: 'Í', J: 'Ĵ', K: 'Ķ', L: 'Ł', M: 'Ṁ', N: 'Ñ', O: 'Ó', P: 'Þ', Q: 'Ɋ', R: 'Ř' },
	...{ S: 'Š', T: 'Ŧ', U: 'Ú', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' }
};

/**
 * A text with every letter accented and a third longer, so that it can still be read. Once accented it stays as it is;
 * `{a}`, where a blank is, does too.
 */
export const accent = (text: string): string =>
	text.replace(/\{[^}]*\}|[a-z]/gi, (found) => accents[found] ?? found);

/** Every text of a tree of texts and of functions that give texts. */
export function accentAll<Value>(value: Value): Value {
	return accented(value) as Value;
}

function accented(value: unknown): unknown {
	if (typeof value === 'string') return accent(value);
	if (typeof value === 'function') return (...given: unknown[]) => accented(value(...given));
	if (Array.isArray(value)) return value.map(accented);
	if (!value || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, accented(inner)]));
}

/** What of the content is no text: references, choices from a list, addresses. */
const apart = new Set([
	...['id', 'kind', 'kinds', 'point', 'locator', 'locators', 'level', 'number', 'hash', 'right'],
	...['verdict', 'printed', 'standing', 'used', 'url', 'address', 'value', 'tolerance', 'hidden'],
	...['format', 'version', 'mode', 'asked', 'order', 'phrases', 'opening']
]);

/** The content in accents; lists of texts under these names are references. */
export function accentContent(value: unknown, name = ''): unknown {
	// Of a point of a series it is a text.
	if (apart.has(name) || (name === 'label' && value === 'yes')) return value;
	if (name === 'language') return language;
	if (typeof value === 'string') return accent(value);
	if (Array.isArray(value)) {
		const references = ['questions', 'claims', 'sources', 'skills', 'terms'].includes(name);
		return references && typeof value[0] === 'string'
			? value
			: value.map((inner) => accentContent(inner));
	}
	if (!value || typeof value !== 'object') return value;
	// In the argument: claims with what they stand under.
	if (name === 'claims') return value;
	// By ids that may be called like a field.
	if (['items', 'feedback'].includes(name) || (name === 'options' && !('mode' in value)))
		return accented(value);
	return Object.fromEntries(
		Object.entries(value).map(([of, inner]) => [of, accentContent(inner, of)])
	);
}

/** By the rules for tags it is English as spoken nowhere. */
export const language = 'en-XA';
