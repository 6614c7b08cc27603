import { Refusal } from '../../codecs/files/door';

/** Why a code, link or file is refused. The message for each code lives in `words`. */
export interface ClassIssue {
	code: string;
	params?: Record<string, string | number>;
}

/** The value that was read, or why it was not. */
export type Read<Value> = { value: Value } | { issue: ClassIssue };

const issueOf = (fault: unknown): { issue: ClassIssue } => {
	if (!(fault instanceof Refusal)) throw fault;
	const { code, params } = fault;
	return { issue: params ? { code, params } : { code } };
};

/** Turns the `Refusal` that `run` may throw into an issue. */
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
