import { canonical, digest } from '../../questions/hash';
import { conceal, isScored } from '../../questions/kinds';
import { placeIn } from '../../questions/kinds/argument/argument';
import { sorted } from '../../questions/kinds/sorted';
import type { Question } from '../../questions/question';
import { oneLine } from '../files/text';
import { identifier, interactionOf, shapeOf, targetsOf } from '../scorm/interactions';

// xAPI statements (https://github.com/adlnet/xAPI-Spec, 1.0.3) as a file: one for each answer, with the question as
// an interaction activity. There is no server, so nothing is sent: a store of records takes the file.
// - An id is made of all that a statement says: a file taken in twice brings nothing twice.
// - What was written in one's own words is not told, only that it was done.

/** Somebody answered a question. */
export interface Happened {
	question: Question;
	/** Nothing where it was given to an older wording. */
	response?: readonly string[];
	/** 0 to 1, as it was shown. */
	score: number;
	/** Who: a name within the site, and one to read. */
	who: { account: string; name?: string };
	/** In milliseconds; nothing where it is not known. */
	at?: number;
	ms?: number;
	certainty?: string;
	/** Tells two attempts at one set apart. */
	attempt?: string;
}

export interface Where {
	/** The address of the app, with a slash at its end: the beginning of every id. */
	site: string;
	language: string;
	set?: { id: string; title: string };
}

export async function statements(all: readonly Happened[], where: Where): Promise<string> {
	const written = await Promise.all(
		all.map(async (one) => {
			const statement = statementOf(one, where);
			return { id: await uuidOf(statement), ...statement };
		})
	);
	return `${JSON.stringify(written, null, '\t')}\n`;
}

function statementOf({ question, response, score, ...happened }: Happened, where: Where) {
	const { site, language, set } = where;
	const { who, at, ms, certainty, attempt } = happened;
	const scored = isScored(question);
	const told = interactionOf(question, response ?? [], language, '2004');
	return {
		actor: {
			objectType: 'Agent',
			...(who.name && { name: who.name }),
			account: { homePage: site, name: who.account }
		},
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { en: 'answered' } },
		object: {
			objectType: 'Activity',
			id: `${site}question/${question.id}`,
			definition: {
				type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
				description: { [language]: oneLine(question.prompt) },
				interactionType: told.type,
				...(told.pattern && { correctResponsesPattern: [told.pattern] }),
				...components(question, language)
			}
		},
		result: {
			completion: true,
			...(scored && { score: { scaled: score, raw: score, min: 0, max: 1 }, success: score === 1 }),
			...(scored && response && { response: told.response }),
			...(ms !== undefined && { duration: `PT${Math.round(ms / 10) / 100}S` }),
			...(certainty && { extensions: { [`${site}xapi/certainty`]: certainty } })
		},
		...((set || attempt) && {
			context: {
				...(set && {
					contextActivities: {
						parent: [
							{
								objectType: 'Activity',
								id: `${site}set/${set.id}`,
								definition: {
									type: 'http://adlnet.gov/expapi/activities/assessment',
									name: { [language]: set.title }
								}
							}
						]
					}
				}),
				...(attempt && { extensions: { [`${site}xapi/attempt`]: attempt } })
			}
		}),
		...(at !== undefined && { timestamp: new Date(at).toISOString() })
	};
}

interface Component {
	id: string;
	description: Record<string, string>;
}

/** What can be picked, by the ids that answers name. */
function components(question: Question, language: string): Record<string, Component[]> {
	const listed = (ids: string[], textOf: (id: string) => string): Component[] =>
		ids.map((id) => ({ id: identifier(id), description: { [language]: oneLine(textOf(id)) } }));
	const items = 'items' in question ? question.items : {};
	const listedItems = listed(Object.keys(sorted(items)), (id) => items[id]!);
	switch (shapeOf(question)) {
		case 'choice':
			return { choices: listed(targetsOf(question), textIn(question, language)) };
		case 'sequencing':
			return { choices: listedItems };
		case 'matching':
			return {
				source: listedItems,
				target: listed(targetsOf(question), textIn(question, language))
			};
		default:
			return {};
	}
}

function textIn(question: Question, language: string): (id: string) => string {
	if ('options' in question) return (id) => question.options[id]!;
	if ('root' in question) return (place) => placeIn(question, place, language);
	const shown = conceal(question);
	return (place) => ('places' in shown ? shown.places[place]! : place);
}

async function uuidOf(statement: object): Promise<string> {
	const text = canonical(statement);
	const digits = (await digest(text)) + (await digest(`${text}\n`));
	const cut = (from: number, to: number) => digits.slice(from, to);
	return [cut(0, 8), cut(8, 12), `5${cut(13, 16)}`, `8${cut(17, 20)}`, cut(20, 32)].join('-');
}
