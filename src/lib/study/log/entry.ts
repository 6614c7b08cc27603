export type Certainty = 'guess' | 'think' | 'sure';
export type Mode = 'practise' | 'check' | 'cards' | 'cram' | 'reading' | 'set';

/** What every entry of the log has. */
interface Written {
	/** `writer.seq`: 8 base32 drawn at every page load, and that writer's own count from 1. */
	id: string;
	/** When, in milliseconds since 1970 UTC. */
	at: number;
	/** Minutes to add to UTC for the local time of that moment. */
	offset: number;
}

/** How much of an item's hash the log keeps: enough to tell an older wording. */
export const hashDigits = 4;

/** A question answered. */
export interface Answer extends Written {
	type: 'answer';
	item: string;
	hash: string;
	point?: string;
	response: string[];
	/** 0 to 1: what the learner was shown; never recomputed. */
	score: number;
	try: 1 | 2;
	hints: number;
	certainty?: Certainty;
	mode: Mode;
	session: string;
	/** Milliseconds from the question shown to the answer. */
	ms?: number;
}

/** A card graded by the learner. */
export interface Grade extends Written {
	type: 'grade';
	item: string;
	hash: string;
	point?: string;
	grade: 'again' | 'hard' | 'good' | 'easy';
	mode: Mode;
	session: string;
	ms?: number;
}

/** Takes an earlier entry back, by its id. */
export interface Undo extends Written {
	type: 'undo';
	of: string;
}

/** A choice about an item or about studying: value is empty where it was withdrawn. */
export interface Choice extends Written {
	type: 'star' | 'aside' | 'test-date' | 'note';
	item?: string;
	value: string;
}

export type Entry = Answer | Grade | Undo | Choice;
type Unwritten<Kind> = Kind extends Entry ? Omit<Kind, 'id' | 'at' | 'offset'> : never;
/** An entry as the app hands it to the log, which adds id and time. */
export type NewEntry = Unwritten<Entry>;
