// What the two halves of our CSV agree on.
export const columns = [
	...['id', 'number', 'place', 'point', 'kind', 'level', 'question', 'text', 'items', 'options'],
	...['unit', 'answer', 'accepted', 'explanation', 'notes', 'hint', 'points']
];

export const between = ' | ';

export const inList = (text: string) => text.replace(/[\\|]/g, (sign) => `\\${sign}`);

export const fromList = (cell: string): string[] =>
	cell === '' ? [] : cell.split(/ \| /).map((text) => text.replace(/\\([\\|])/g, '$1'));
