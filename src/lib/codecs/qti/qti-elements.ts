import { sorted } from '../../questions/kinds/sorted';
import { element, type Content, type Element } from '../files/xml';

// The parts that items of QTI 2.2 are made of.

export const value = (text: string) => element('value', {}, text);
export const outcome = (
	identifier: string,
	cardinality: string,
	baseType: string,
	start?: string
) =>
	element(
		'outcomeDeclaration',
		{ identifier, cardinality, baseType },
		start === undefined ? undefined : element('defaultValue', {}, value(start))
	);
export const modal = (outcomeIdentifier: string, identifier: string, note: string) =>
	element('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, broken(note));
export const response = (
	identifier: string,
	cardinality: string,
	baseType: string,
	right: string[],
	mapping?: Element
) =>
	element(
		'responseDeclaration',
		{ identifier, cardinality, baseType },
		element('correctResponse', {}, right.map(value)),
		mapping
	);
/** What each value gives; what is not named gives `other`, and no answer less than 0. */
export const mapping = (gives: [string, number][], text = false, other = 0) =>
	element(
		'mapping',
		{ lowerBound: '0', defaultValue: `${other}` },
		gives.map(([mapKey, share]) =>
			element('mapEntry', {
				mapKey,
				mappedValue: `${Number(share.toFixed(6))}`,
				...(text && { caseSensitive: 'false' })
			})
		)
	);
export const variable = (identifier: string) => element('variable', { identifier });
export const base = (baseType: string, text: string) => element('baseValue', { baseType }, text);
export const set = (identifier: string, ...to: Content[]) =>
	element('setOutcomeValue', { identifier }, to);
export const mapped = (identifier: string) => element('mapResponse', { identifier });
export const scoreIf = (condition: Element) =>
	element(
		'responseCondition',
		{},
		element('responseIf', {}, condition, set('SCORE', base('float', '1')))
	);
export const matches = element(
	'match',
	{},
	variable('RESPONSE'),
	element('correct', { identifier: 'RESPONSE' })
);

/** Line ends as elements. */
export const broken = (text: string): Content[] =>
	text.split('\n').flatMap((line, index) => (index ? [element('br'), line] : [line]));
export const prompt = (text: string) => element('prompt', {}, broken(text));
export const simple = (options: Record<string, string>) =>
	Object.entries(sorted(options)).map(([identifier, text]) =>
		element('simpleChoice', { identifier }, broken(text))
	);
export const entry = (responseIdentifier: string) =>
	element('textEntryInteraction', { responseIdentifier });
export const choice = (text: string, options: Record<string, string>, most: number) =>
	element(
		'choiceInteraction',
		{ responseIdentifier: 'RESPONSE', shuffle: 'true', maxChoices: `${most}` },
		prompt(text),
		simple(options)
	);
