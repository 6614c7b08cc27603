import { collect } from './collection';
import type { HandIn } from '../taking/hand-in';
import { readAny, type Desk } from './reader';

/**
 * Which of the kept codes are a class's, as its hand-ins stand in the list: a typed code, which says no class, goes
 * with the link of the same answers. What cannot be read is nobody's.
 */
export async function codesOf(
	label: string,
	codes: readonly string[],
	list: readonly HandIn[],
	desk: Desk
): Promise<string[]> {
	const theirs = await Promise.all(
		codes.map(async (code) => {
			const read = await readAny(code, desk);
			if ('issue' in read) return [];
			const { value } = read;
			const one = list.find(
				(known) => known.attempt === value.attempt && collect([known], value).fate === 'same'
			);
			return (one ?? value).label === label ? [code] : [];
		})
	);
	return theirs.flat();
}
