import type { Essay } from './essay';
import type { Origin, ShownExhibit } from './exhibit';
import type { Pack } from './pack';
import type { Card, Claim, Names, Skill, Source, Term } from './point';
import type { ClaimKind } from './sorts';
import type { KindName, Question } from './question';

// The published bank as the app fetches it: an index, and parts that come when they are needed.

/** One line of the bank's index. */
export interface Row {
	id: string;
	/** Permanent, for links. */
	number: string;
	kind: KindName;
	point: string;
	locator: string;
	level: string;
	/** Cannot be answered without the essay. */
	needs?: 'essay';
	/** The question that this one is asked right after. */
	after?: string;
	/** A hash of all that its published sheet says. */
	version: string;
}
/** What feedback shows of the public record on a claim. */
export interface RecordNote {
	text: string;
	check: string;
	sources: { title: string; publisher: string; date: string; url?: string }[];
}
/** One question with all that its feedback needs: what a session fetches, each question by itself. */
export interface Sheet {
	question: Question;
	record?: RecordNote;
	/** Stands with it. */
	exhibit?: ShownExhibit;
	/** Shown after the answer. */
	reveal?: ShownExhibit;
	/** About a word that the essay does not use. */
	unused?: true;
}
/** A sheet as it is published, without what its row says of the question. */
export interface PublishedSheet extends Omit<Sheet, 'question'> {
	question: Omit<Question, Exclude<keyof Row, 'version'>>;
}
const inRow = ['id', 'number', 'kind', 'point', 'locator', 'level', 'needs', 'after'];
export const publishedSheet = ({ question, ...rest }: Sheet): PublishedSheet => ({
	...rest,
	question: Object.fromEntries(
		Object.entries(question).filter(([field]) => !inRow.includes(field))
	) as PublishedSheet['question']
});
/** The sheet whole again. */
export const sheetAt = (
	{ version: _, ...row }: Row,
	{ question, ...rest }: PublishedSheet
): Sheet => ({ ...rest, question: { ...row, ...question } as Question });

/** Where a question's sheet is published, below the app's own folder. */
export const sheetPath = ({ id, version }: Pick<Row, 'id' | 'version'>): string =>
	`/bank/${id}.${version}.json`;

export interface EssayMap {
	title: string;
	author: string;
	publisher: string;
	date: string;
	address: string;
	places: Record<string, string>;
	/** A phrase of each place, for links into the publisher's page. */
	phrases: Record<string, string>;
	names: Names;
}
export interface GlossaryEntry {
	id: string;
	forms: string[];
	head: string;
	expansion?: string;
	meaning: string;
}
/** What a page that only names a question needs of it. */
export type Stem = Pick<Question, 'id' | 'kind' | 'level' | 'prompt' | 'point' | 'locator'>;
export interface Points {
	claims: Claim[];
	terms: Term[];
	skills: Skill[];
	sources: Source[];
	argument: Essay['argument'];
}
/** A claim to tell apart by its sort, with a phrase that stands in the essay. */
export interface Call {
	id: string;
	place: string;
	phrase: string;
	/** Reads after "According to the essay:". */
	text: string;
	/** All that are accepted. */
	kinds: ClaimKind[];
}
export interface LanguageContent {
	index: () => Promise<Row[]>;
	/** The hash of the published bank. */
	edition: () => Promise<string>;
	essay: () => Promise<EssayMap>;
	glossary: () => Promise<GlossaryEntry[]>;
	points: () => Promise<Points>;
	pack: () => Promise<Pack>;
	cards: () => Promise<Card[]>;
	/** What says which card comes, without their texts. */
	faces: () => Promise<Pick<Card, 'id' | 'point' | 'locator'>[]>;
	exhibits: () => Promise<Origin>;
	stems: () => Promise<Stem[]>;
	/** Questions short enough to be asked between two paragraphs. */
	quick: () => Promise<Pick<Row, 'id' | 'kind' | 'level' | 'locator'>[]>;
	/** For the close call of the day. */
	calls: () => Promise<Call[]>;
	/** The sheets of a newcomer's first round, in the order of asking. */
	starter: () => Promise<Sheet[]>;
}
