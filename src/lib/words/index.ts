import { cards } from './en/cards';
import { common } from './en/common';
import { privacy } from './en/privacy';
import { questions } from './en/questions';
import { quiz } from './en/quiz';
import { read } from './en/read';
import { scores } from './en/scores';
import { settings } from './en/settings';
import { start } from './en/start';
import { teach } from './en/teach';
import { terms } from './en/terms';

/** All interface texts, English. Another language is another folder of the same shape. */
export const words = {
	cards,
	common,
	privacy,
	questions,
	quiz,
	read,
	scores,
	settings,
	start,
	teach,
	terms
};
export type Words = typeof words;
