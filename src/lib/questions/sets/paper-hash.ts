import { canonical, digest } from '../hash';
import type { Concealed } from '../kinds';

/** 12 hexadecimal digits over a set's questions as students see them: hand-ins are read against these. */
export const paperHash = async (
	language: string,
	questions: readonly Concealed[]
): Promise<string> => (await digest(canonical({ language, questions }))).slice(0, 12);
