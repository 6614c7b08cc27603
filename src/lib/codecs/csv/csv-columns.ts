// What the two halves of our CSV agree on.
export const columns = [
	...['id', 'number', 'place', 'point', 'kind', 'level', 'question', 'text', 'items', 'options'],
	...['unit', 'answer', 'accepted', 'explanation', 'notes', 'hint', 'points']
];

export const between = ' | ';

export const inList = (text: string) => text.replace(/[\\|]/g, (sign) => `\\${sign}`);

/** The texts of a list, however much space a hand has left around the signs that part them. */
export function fromList(cell: string): string[] {
	if (!cell.trim()) return [];
	if (!cell.includes('\\')) return cell.split('|').map((text) => text.trim());
	const texts = [''];
	for (const [piece] of cell.matchAll(/\\[\\|]|[^\\|]+|[^]/g))
		if (piece === '|') texts.push('');
		else texts[texts.length - 1] += piece.replace(/^\\(?=[\\|]$)/, '');
	return texts.map((text) => text.trim());
}
