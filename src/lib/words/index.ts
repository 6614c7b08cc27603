import * as english from './english';

/**
 * All interface texts, English. Another language is another folder of the same shape. A namespace rather than an
 * object, so that a page ships with the texts it names.
 */
export * as words from './english';
export type Words = typeof english;
