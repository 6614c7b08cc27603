import { sorted } from '../../questions/kinds/sorted';
import { html } from '../files/text';
import { element, type Content, type Element } from '../files/xml';

// The parts that items of QTI 1.2 are made of.

export const metadata = (label: string, entry: string) =>
	element(
		'qtimetadatafield',
		{},
		element('fieldlabel', {}, label),
		element('fieldentry', {}, entry)
	);
export const material = (source: string) =>
	element('material', {}, element('mattext', { texttype: 'text/html' }, source));
/** Lines stay apart where the markup is taken away. */
export const htmlOf = (text: string) => html(text).replaceAll('<br>', '<br> ');
export const rich = (text: string) => material(htmlOf(text));
export const plain = (text: string) =>
	element('material', {}, element('mattext', { texttype: 'text/plain' }, text));
export const label = (ident: string, content: Element) =>
	element('response_label', { ident }, content);
export const equal = (respident: string, value: string) =>
	element('varequal', { respident }, value);
export const feedback = (on: string, note: string) =>
	element('itemfeedback', { ident: `${on}_fb` }, element('flow_mat', {}, rich(note)));
export const shows = (on: string, condition: Element) =>
	element(
		'respcondition',
		{ continue: 'Yes' },
		element('conditionvar', {}, condition),
		element('displayfeedback', { feedbacktype: 'Response', linkrefid: `${on}_fb` })
	);
export const right = (...conditions: Content[]) =>
	element(
		'respcondition',
		{ continue: 'No' },
		element('conditionvar', {}, conditions),
		element('setvar', { action: 'Set', varname: 'SCORE' }, '100')
	);
export const share = (condition: Element, of: number) =>
	element(
		'respcondition',
		{},
		element('conditionvar', {}, condition),
		element('setvar', { varname: 'SCORE', action: 'Add' }, (100 / of).toFixed(2))
	);
export const oneOf = (cardinality: string, options: Record<string, string>) =>
	element(
		'response_lid',
		{ ident: 'response1', rcardinality: cardinality },
		element('render_choice', {}, labels(options))
	);
export const labels = (options: Record<string, string>, as = rich) =>
	Object.entries(sorted(options)).map(([option, text]) => label(option, as(text)));
export const typed = (attributes: Record<string, string>) =>
	element(
		'response_str',
		{ ident: 'response1', rcardinality: 'Single' },
		element('render_fib', attributes, element('response_label', { ident: 'answer1' }))
	);
/** A list to pick from, with a text before it. */
export const list = (ident: string, before: Element, options: Content, attributes = {}) =>
	element('response_lid', { ident, ...attributes }, before, element('render_choice', {}, options));
