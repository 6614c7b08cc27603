import type { KindName, Question } from '../questions/question';
import type { QuestionSet } from '../questions/set';

/** Something that changed, was left out or could not be read; its text lives in `words`. */
export interface Issue {
	code: string;
	/** A question's id when writing; `line.7`, `row.7` or `question.7` when reading. Without it: the whole file. */
	at?: string;
	params?: Record<string, string | number | readonly string[]>;
	/** Said of a question or card that was taken all the same. */
	taken?: true;
}

/** What a question may carry beside what is asked. `tags` are number, point, locator and level. */
export const noteNames = [
	'explanation',
	'feedback',
	'hint',
	'points',
	'tags',
	'accepted',
	'tolerance',
	'unit',
	'words'
] as const;
export type NoteName = (typeof noteNames)[number];

export interface Limits {
	/** Questions in a file; more go into several. */
	questions?: number;
	/** Lengths in UTF-16 units, the widest way to count. */
	prompt?: number;
	option?: number;
	/** Options of a choice; where there are more, wrong ones go. */
	options?: number;
	/** Right options of a choice. */
	right?: number;
	/** Accepted spellings of a short answer, the best included. */
	accepted?: number;
}

export type Content = string | Uint8Array<ArrayBuffer>;

/** What reading begins with: a set without questions or cards, and where ids are drawn from. */
export interface Blank {
	set: QuestionSet;
	/** 0 to 1, as `Math.random`. */
	random: () => number;
	/** What parts cells or sides, where somebody has said it. */
	separator?: string;
	/** Hears how much of a long file is read, 0 to 1. */
	progress?: (share: number) => void;
}
/** What could be read, whole questions only, and what could not. */
export interface Reading {
	set: QuestionSet;
	issues: Issue[];
}

/** What can be told of a file before it is read. */
export interface Traces {
	/** The beginning of a text; nothing of an archive. */
	text: string;
	/** The outermost element of XML. */
	root: string;
	/** The files of an archive. */
	paths: string[];
	/** What a manifest in the archive says that it holds. */
	resources: string[];
}

/** What of a file an issue is about, for a person to mend. */
export interface Piece {
	text: string;
	/** Of a row of a table: each cell after what its column holds. */
	cells?: [head: string, text: string][];
	/** The id of the format in which it is read again, where that is not the file's own. */
	as?: string;
	/** The mended text, or the mended cells, as a file that is read by itself. */
	whole(mended: string[]): string;
}

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
	/** Everything is kept as it is: nothing to fit. */
	lossless?: boolean;
	/** The file plays by itself, with the app's own code: questions stay as they are, and it changes as the app does. */
	plays?: boolean;
	/** Takes cards; a question of a kind that it cannot say becomes a card. */
	cards?: boolean;
	/** Begins with what the set is about, its essay's address, and the instructions. */
	introduces?: true;
	/** What stays of a question's notes; all else is left off and reported. */
	keeps?: readonly NoteName[];
	/** Exceptions from `keeps` by kind. */
	loses?: Partial<Record<KindName, readonly NoteName[]>>;
	/** Kinds that are there but otherwise, as codes of issues: how they are marked, or worded. */
	differs?: Partial<Record<KindName, string>>;
	limits?: Limits;
	/** Whether this one question of a spoken kind can be said; if not, it becomes simpler. */
	speaks?(question: Question): boolean;
	/** What else is to be told of a question as it is written, as codes of issues. */
	warns?(question: Question): string[];
	/** How a text stands in this format: on one line, without control characters ... */
	say?(text: string): string;
	/** A text to be pasted into the tool, which takes no file. */
	pasted?: true;
	/** What importing the same file again does: most make copies; of some it is not known for sure. */
	again?: 'copies' | 'updates' | 'varies';
	/** Gets what `fit` made for it and cannot fail. The same set gives the same bytes; `when`, in seconds, is for formats that date what they hold. */
	write?(set: QuestionSet, when?: number): Content | Promise<Content>;
	/** Whether a file with these traces is of this format; `maybe` where others may look the same, `only` where none does. */
	looks?(traces: Traces): boolean | 'maybe' | 'only';
	/** A sign parts its cells or sides, which people choose otherwise. */
	separated?: true;
	/** Never throws. A question is read whole or not at all. */
	read?(file: Uint8Array, blank: Blank): Promise<Reading>;
	/** The source of what was not taken, by `at` of its issue; only of a file that could be read. */
	pieces?(file: Uint8Array): Promise<(at: string) => Piece | undefined>;
}

/** Declares a format; its type keeps whether it can be written. */
export const codec = <Format extends Codec>(format: Format): Format => format;
