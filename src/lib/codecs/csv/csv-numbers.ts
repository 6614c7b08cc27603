import { decimalOf, readQuantity } from '../../questions/text/quantity';
import { decimal } from '../files/drafts';

/**
 * The number in a cell as a canonical decimal, nothing, or `either` where it could be two: `1.500` is one and a half
 * here and fifteen hundred there, and a spreadsheet may have written it for us.
 */
export function numberIn(
	text: string,
	{ language, sure }: { language: string; sure: boolean },
	unit = ''
): string | undefined {
	const bare = text.replace('±', '').trim();
	if (!bare) return undefined;
	if (!sure && /^[+-]?[1-9]\d{0,2}[.,]\d{3}(?![\d.,])/.test(bare)) return 'either';
	const turned = bare.replace(/[.,](?=\d)/g, (sign) => (sign === ',' ? '.' : ','));
	const quantity = readQuantity(bare, language, unit) ?? readQuantity(turned, language, unit);
	return quantity ? decimalOf(quantity) : decimal(bare);
}
