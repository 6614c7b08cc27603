import type { Issue } from '../codec';

export interface Group {
	code: string;
	/** Of the first issue; lengths and counts of the others may differ. */
	params?: Issue['params'];
	/** The questions or places this was said of; empty where it is the whole file. */
	at: string[];
}

/** Issues that say the same of several questions, as one each, in the order they first came. */
export function grouped(issues: Issue[]): Group[] {
	const groups = new Map<string, Group>();
	for (const { code, params = {}, at } of issues) {
		const words = Object.values(params).filter((value) => typeof value !== 'number');
		const key = [code, ...words].join('\n');
		const group = groups.get(key) ?? { code, params, at: [] };
		groups.set(key, group);
		if (at !== undefined) group.at.push(at);
	}
	return [...groups.values()];
}
