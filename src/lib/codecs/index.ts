import { aiken } from './aiken/aiken';
import { anki } from './anki/anki-text';
import { apkg } from './anki/apkg';
import { blackboard } from './blackboard/blackboard';
import { brightspace } from './brightspace/brightspace';
import { canvasClassic, canvasNew } from './canvas/canvas';
import type { Codec } from './codec';
import { csv } from './csv/csv';
import { blooket, gimkit } from './games';
import { gift } from './gift/gift';
import { googleForms } from './google-forms';
import { h5pCards, h5pQuestions } from './h5p';
import { htmlFile } from './html/html-file';
import { json } from './json/json';
import { kahoot } from './kahoot';
import { markdown } from './markdown';
import { microsoftForms } from './microsoft-forms';
import { moodle } from './moodle/moodle';
import { qti22, qti30 } from './qti/qti';
import { quizlet } from './quizlet';
import { scorm12, scorm2004 } from './scorm/scorm';
import { wayground } from './wayground';

/** Every format, in the order menus show them. */
export const formats: Codec[] = [
	canvasClassic,
	canvasNew,
	kahoot,
	wayground,
	googleForms,
	htmlFile,
	csv,
	anki,
	apkg,
	moodle,
	gift,
	aiken,
	qti22,
	qti30,
	scorm12,
	scorm2004,
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

/** The tools that most teachers look for, most used first. */
export const usual: Codec[] = [
	googleForms,
	canvasNew,
	canvasClassic,
	kahoot,
	quizlet,
	moodle,
	apkg,
	h5pQuestions,
	microsoftForms
];
