import type { KindName } from '../questions/question';
import type { QuestionSet } from '../questions/set';

/** One file format. The list of them drives menus and tests; no page names a format. */
export interface Codec {
	id: string;
	/** As a menu shows it. */
	name: string;
	/** Without the dot. */
	extension: string;
	mime: string;
	/** The kinds of question this format can say. */
	kinds: readonly KindName[];
	/** Gets only questions of its `kinds` and cannot fail. The same set gives the same bytes. */
	write?(set: QuestionSet): string;
}

/** Declares a format; its type keeps whether it can be written. */
export const codec = <Format extends Codec>(format: Format): Format => format;
