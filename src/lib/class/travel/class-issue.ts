import { Refusal } from '../../codecs/files/door';

/** Why a code, a link or a file is not taken. The texts live in `words`, one for each code. */
export interface ClassIssue {
	code: string;
	params?: Record<string, string | number>;
}

/** What a door gives: what was read, or why it was not. */
export type Read<Value> = { value: Value } | { issue: ClassIssue };

const issueOf = (fault: unknown): { issue: ClassIssue } => {
	if (!(fault instanceof Refusal)) throw fault;
	const { code, params } = fault;
	return { issue: params ? { code, params } : { code } };
};

/** Runs a reader that throws a `Refusal` at the first thing it does not take. */
export function reading<Value>(run: () => Value): Read<Value> {
	try {
		return { value: run() };
	} catch (fault) {
		return issueOf(fault);
	}
}

export async function readingLater<Value>(run: () => Promise<Value>): Promise<Read<Value>> {
	try {
		return { value: await run() };
	} catch (fault) {
		return issueOf(fault);
	}
}
