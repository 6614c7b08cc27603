// Powers, indices and formulas (https://www.w3.org/TR/mathml-core/) on one line of plain text: 10³, x^(n/2), √2.

const above: Record<string, string> = pairs(
	'0123456789+-−=()abcdefghijklmnoprstuvwxyz',
	'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'
);
const below: Record<string, string> = pairs(
	'0123456789+-−=()aehijklmnoprstuvx',
	'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ'
);

function pairs(from: string, to: string): Record<string, string> {
	const signs = [...to];
	return Object.fromEntries([...from].map((sign, index) => [sign, signs[index]!]));
}

export const raised = (text: string): string => shifted(text, above, '^');
export const lowered = (text: string): string => shifted(text, below, '_');

/** In signs of Unicode where it has all of them, else after a mark. */
function shifted(text: string, to: Record<string, string>, mark: string): string {
	const inner = text.replace(/\s+/g, ' ').trim();
	const signs = [...inner];
	if (signs.every((sign) => Object.hasOwn(to, sign))) return signs.map((sign) => to[sign]).join('');
	// These are small and high as they are.
	if (/^[*°′″†‡ªº®™]+$/u.test(inner)) return inner;
	return mark + (signs.length === 1 ? inner : `(${inner})`);
}

export const mathNames =
	/^(math|semantics|annotation|annotation-xml|m(row|i|n|o|s|text|space|frac|sup|sub|subsup|sqrt|root|over|under|underover|fenced|table|tr|td|style|padded|phantom|error|enclose|multiscripts))$/;

/** What an element of a formula says, from what its own children say. */
export function mathText(name: string, text: string, parts: string[]): string {
	const [first = '', second = '', third = ''] = parts;
	switch (name) {
		case 'math':
			return [text.trim(), ...parts].join('');
		case 'semantics':
			return first;
		case 'mfrac':
			return `${grouped(first)}/${grouped(second)}`;
		case 'msup':
			return grouped(first) + raised(second);
		case 'msub':
			return first + lowered(second);
		case 'msubsup':
		case 'munderover':
			return first + lowered(second) + raised(third);
		case 'msqrt':
			return `√${grouped(parts.join(''))}`;
		case 'mroot':
			return `${raised(second)}√${grouped(first)}`;
		case 'mspace':
			return ' ';
		case 'mfenced':
			return `(${parts.join(', ')})`;
		case 'mtr':
			return parts.join(' | ');
		case 'mtable':
			return parts.join('\n');
		default:
			return [text.trim(), ...parts].join('');
	}
}

const grouped = (text: string) => (/^(\d+([.,]\d+)?|.?)$/u.test(text) ? text : `(${text})`);
