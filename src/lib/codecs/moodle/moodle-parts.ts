import { rich, type Format } from '../files/rich';
import { descend, textIn, type Element } from '../files/xml';

// Texts of Moodle XML: an element that says its format, with a `text` in it.

/** The description that a set begins with; it is no question. */
export const introductionId = 'introduction';

export const source = (of: Element | undefined): string => textIn(descend(of, 'text'));

const formats: Record<string, Format> = {
	...{ html: 'html', plain_text: 'plain', markdown: 'markdown', moodle_auto_format: 'auto' }
};
/** Where nothing is said it is HTML. */
export const formatOf = (of: Element): Format => formats[of.attributes.format ?? ''] ?? 'html';

export const said = (of: Element | undefined): string => (of ? rich(source(of), formatOf(of)) : '');

/** What is to be typed is plain unless it says that it is HTML. */
export const typed = (of: Element): string =>
	rich(source(of), of.attributes.format === 'html' ? 'html' : 'plain');

export const note = (of: Element): string | undefined => said(descend(of, 'feedback')) || undefined;

/** The share of the points in percent. */
export const share = (of: Element): number => Number(of.attributes.fraction ?? '0');
