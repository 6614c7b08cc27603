import { playerSet } from '../../questions/sets/player-set';
import type { QuestionSet } from '../../questions/set';
import { characters, html } from '../files/text';

/** The learning platform that a page looks for when it is opened. */
export type Platform = 'scorm-1-2' | 'scorm-2004';

/** A page that plays the set by itself: nothing is fetched, and its policy allows its own script and styles only. */
export async function playerPage(set: QuestionSet, platform?: Platform): Promise<string> {
	const { default: player, noScript } = await import('virtual:player');
	const { script, styles, policy } = player;
	return [
		'<!doctype html>',
		`<html lang="${set.language}"${platform ? ` data-platform="${platform}"` : ''}>`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
		'<meta name="color-scheme" content="light dark">',
		'<meta name="referrer" content="no-referrer">',
		'<link rel="icon" href="data:,">',
		`<title>${html(characters(set.title))}</title>`,
		`<style>${styles}</style>`,
		'</head>',
		'<body>',
		`<noscript><p>${html(noScript)}</p></noscript>`,
		'<main id="main"></main>',
		`<script type="application/json" id="set">${data(await playerSet(set))}</script>`,
		`<script>${script}</script>`,
		'</body>',
		'</html>\n'
	].join('\n');
}

/** Nothing in a text ends the script that it stands in. */
const data = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
