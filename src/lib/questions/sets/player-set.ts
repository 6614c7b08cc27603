import type { EssayMap, GlossaryEntry, Sheet } from '../bank';
import { gistsOf } from '../essay';
import { conceal } from '../kinds';
import type { Question } from '../question';
import type { QuestionSet } from '../set';
import { namesOf } from './names';
import { paperHash } from './paper-hash';
import { glossaryOf, phrasesOf, sheetOf } from './sheets';

/** A set with all that playing it needs and no more, as it stands in a file that plays by itself. */
export interface PlayerSet {
	title: string;
	instructions?: string;
	language: string;
	hash: string;
	/** See `paperHash`. */
	paper: string;
	options: QuestionSet['options'];
	/** In the order of the set. */
	sheets: Sheet[];
	essay: Omit<EssayMap, 'date'>;
	glossary: GlossaryEntry[];
}

export async function playerSet(set: QuestionSet): Promise<PlayerSet> {
	const { title, instructions, language, hash, options, questions, essay } = set;
	const asked = new Set(questions.map(({ point }) => point));
	const text = questions.map(({ prompt }) => prompt.toLowerCase()).join('\n');
	const among = <Point extends { id: string }>(points: Point[]) =>
		points.filter(({ id }) => asked.has(id));
	return {
		...{ title, language, hash, options },
		paper: await paperHash(language, questions.map(conceal)),
		...(instructions && { instructions }),
		sheets: questions.map((question) => trimmed(sheetOf(question, set))),
		essay: {
			title: essay.title,
			author: essay.author,
			publisher: essay.publisher,
			address: essay.address,
			places: gistsOf(essay),
			phrases: phrasesOf(set.claims),
			names: namesOf({
				claims: among(set.claims),
				terms: among(set.terms),
				skills: among(set.skills)
			})
		},
		glossary: glossaryOf(set.terms).filter(({ forms }) =>
			forms.some((form) => text.includes(form.toLowerCase()))
		)
	};
}

const unshown = ['hash', 'hint', 'level', 'needs'];

/** Without what only a session of the app shows, or asks for. */
function trimmed({ question, ...sheet }: Sheet): Sheet {
	const shown = Object.entries(question).filter(([name]) => !unshown.includes(name));
	return { ...sheet, question: Object.fromEntries(shown) as Question };
}
