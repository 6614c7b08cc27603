import type { GlossaryEntry } from '../../questions/bank';
import { say, type Concealed } from '../../questions/kinds';
import { typeOf, type Names } from '../../questions/point';
import { mark } from './glossary';

/** Words to know that stand in the answers and not in the stem, where they open; none where words are asked for. */
export function unsaid(
	shown: Concealed,
	point: string | undefined,
	names: Names,
	glossary: readonly GlossaryEntry[]
): { texts: string[]; glossary: GlossaryEntry[] } {
	const [stem = '', ...texts] = say(shown, { blank: '', yes: '', no: '' });
	if (typeOf(names, point) === 'term') return { texts, glossary: [] };
	const opens = new Set(mark(stem, glossary).map(({ entry }) => entry?.id));
	return { texts, glossary: glossary.filter(({ id }) => !opens.has(id)) };
}
