import type { Places } from '../essay';
import type { fields } from '../fields';
import type { Question } from '../question';
import type { Face } from './lines';

/** What was given, the same type for every kind: option ids, ids in order, one text a blank ... */
export type Response = string[];

/** One gradable part of a question, in words: feedback, results and exports are drawn from it. */
export interface Part {
	/** What was asked for in this part; empty where the question has only one part. */
	label: string;
	/** What was given, as the learner saw it; empty where nothing was. */
	given: string;
	/** What would have been right. */
	right: string;
	/** 0 to 1. */
	score: number;
	/** The note on what was given, where there is one. */
	note?: string;
	/** Accepted, but not spelt like the key: what was forgiven is shown. */
	forgiven?: boolean;
}

/** What a learner may see of a question before answering. */
export interface Shown {
	id: string;
	kind: string;
	prompt: string;
}

/** What is said where a question has something to fill in, or only yes and no to choose from. */
export interface Spoken {
	blank: string;
	yes: string;
	no: string;
}

export interface Kind<Own, Concealed extends Shown> {
	/** Score 0 to 1. Pure; never throws, whatever the response. `language` decides how numbers are read. */
	grade(question: Own, response: Response, language: string): number;
	/** The response that scores 1. */
	key(question: Own): Response;
	/** The question without key, accepted texts, notes, hint, explanation or hash; items sorted by id. */
	conceal(question: Own): Concealed;
	parts(question: Own, response: Response, language: string): Part[];
	/** Which maps of the concealed question a session may show in an order of its own. */
	shuffles: readonly ('items' | 'options')[];
	/** Whether a response is complete enough to judge: the action stays off until then. */
	complete(question: Concealed, response: Response): boolean;
	/** What is read aloud: the stem, then what it is answered with, in the order shown. */
	say(question: Concealed, spoken: Spoken): string[];
	/** For one question in class, feedback read: judged, not measured, and rather long than short. */
	seconds: number;
	/** False where a miss has given the right answer away. */
	secondTry(question: Own): boolean;
	/** Where a place of the essay is asked for: the question with all places to choose from, by gist. */
	placed?(question: Own, places: Places): Own;
	/** Where whoever answers judges it, by the model: then its grade is that judgment and in no score. */
	written?(question: Own, response: Response): { text: string; model: string };
}

/** What the links, codes and tables of a class need of a kind. */
export interface Codes<Own, Concealed extends Shown> {
	/** Every response as a number; left out where one answers in words of one's own. */
	ranks?(question: Concealed): Ranks;
	/** How many texts are to be typed: 1 unless it says so. */
	blanks?(question: Concealed): number;
	/** How often each answer was given, part by part, with what would have been right. */
	shares(question: Own, responses: readonly Response[], language: string): PartShares[];
}

/** An option that hands can be raised for. */
export interface Vote {
	label: string;
	right: boolean;
}

/** What paper, slides and cards say of a question; for a kind of one part little is its own. */
export interface OnPaper<Own, Concealed extends Shown> {
	/** The right answer in lines, with the letters that a question printed as `shown` has. */
	answers?(question: Own, shown: Concealed, language: string): string[];
	/** What is accepted beside it, where its kind says so in its own way. */
	also?(question: Own, language: string): string[];
	/** What its notes hang on, by their ids; left out where these are texts themselves. */
	noted?(question: Own, language: string): Record<string, string>;
	/** What a class raises its hands for, in the order shown; left out where there is no such choice. */
	votes?(question: Own, language: string): Vote[];
	/** The key as it grows on a slide, part by part, whole at the end; left out where it comes at once. */
	growing?(question: Own): Response[];
	/** What there is to fill in on an answer sheet, by id; left out where it takes more than letters. */
	bubbles?(shown: Concealed, language: string): Record<string, string>;
	/** What is typed, for a word bank. */
	words?(question: Own): string[];
	/** As cards to turn: one, or one for each pair. */
	cards?(question: Own, language: string): Face[];
}

/** What a text of a question is. A `text` has blanks in it, as their ids in braces, which stay as they are. */
export type TextRole =
	| 'prompt'
	| 'text'
	| 'option'
	| 'item'
	| 'accepted'
	| 'wrong'
	| 'unit'
	| 'place'
	| 'note'
	| 'hint'
	| 'explanation';
export type MapText = (text: string, role: TextRole) => string;

/** What a schema cannot say of a question: ids that name nothing, blanks that do not stand in the text ... */
export interface Problem {
	/** Fields joined by points: `right.0`. */
	path: string;
	message: string;
}

/** Gentle advice on how a question is written; `row` names an option or item by its id. */
export interface Advice {
	code:
		| 'attribution'
		| 'long-prompt'
		| 'not'
		| 'long-quote'
		| 'label'
		| 'personal'
		| 'all-of-the-above'
		| 'longest-right'
		| 'no-note'
		| 'no-explanation';
	row?: string;
}

export type OwnField<Own> = Exclude<keyof Own, keyof typeof fields | 'kind'>;

/** What a file format has room for. */
export interface Room {
	options: number;
	/** Right options among them. */
	right: number;
	/** Wrong options that stay in any case. */
	wrong?: number;
	/** Spellings of one answer. */
	accepted: number;
	tolerance: boolean;
	unit: boolean;
	/** Advice on how many. */
	words: boolean;
}

/** What desks and doors need of a kind, and learners do not. */
export interface Desk<Own extends Question> {
	/** The fields of this kind with every human text passed through `map`. */
	texts(question: Own, map: MapText): Pick<Own, OwnField<Own>>;
	/** Notes hang on wrong answers as they are typed, instead of on ids. */
	notesOnTexts?: true;
	/** Which fields of this kind change how it is answered: its hash is taken over them. */
	keyed: { [Field in OwnField<Own>]-?: boolean } & { locator?: true; also?: true };
	/** The question with no more than there is room for; nothing where too much of it is right. */
	trim?(question: Own, room: Room): Own | undefined;
	/** What is right beside the key, where it is no other spelling; of own words, from how many to how many. */
	alsoRight?(question: Own): { accepted?: string[]; tolerance?: string[]; words?: string[] };
	problems(question: Own): Problem[];
	/** The same content as questions of a simpler kind, where there is one. */
	simplify?(question: Own): Question[];
	/** One tap on one of few options answers it. */
	oneTap(question: Own): boolean;
	advise?(question: Own): Advice[];
}

/** All responses that a question can get, in a fixed order. */
export interface Ranks {
	/** How many there are. */
	bound: bigint;
	/** Where a response stands in that order; nothing for what is no complete response. */
	rank(response: Response): bigint | undefined;
	/** The response at a place from 0 up to, not including, `bound`. */
	unrank(rank: bigint): Response;
}

/** How often one answer was given to one part of a question. */
export interface Share {
	text: string;
	right: boolean;
	count: number;
	/** Of those who saw the question: 0 to 1. Where several may be picked they come to more than 1. */
	share: number;
}

/** One part of a question: the whole of a choice, an item of a match, a blank. */
export interface PartShares {
	label: string;
	answers: Share[];
}
