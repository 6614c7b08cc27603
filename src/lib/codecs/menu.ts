import { aiken } from './aiken';
import { anki } from './anki';
import { blackboard } from './blackboard';
import { brightspace } from './brightspace';
import { canvasClassic, canvasNew } from './canvas';
import type { Codec } from './codec';
import { csv } from './csv';
import { blooket, gimkit } from './games';
import { gift } from './gift';
import { googleForms } from './google-forms';
import { h5pCards, h5pQuestions } from './h5p';
import { json } from './json';
import { kahoot } from './kahoot';
import { markdown } from './markdown';
import { microsoftForms } from './microsoft-forms';
import { moodle } from './moodle';
import { qti22, qti30 } from './qti';
import { quizlet } from './quizlet';
import { wayground } from './wayground';

/**
 * The formats that a page writes, in the order menus show them. Without Anki's package: SQLite needs
 * 'wasm-unsafe-eval', which the pages' policy does not grant, and its 600 kB would be part of the build.
 */
export const menu: Codec[] = [
	canvasClassic,
	canvasNew,
	kahoot,
	wayground,
	googleForms,
	csv,
	anki,
	moodle,
	gift,
	aiken,
	qti22,
	qti30,
	blooket,
	gimkit,
	quizlet,
	microsoftForms,
	blackboard,
	brightspace,
	h5pQuestions,
	h5pCards,
	markdown,
	json
];
