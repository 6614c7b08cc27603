import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { byField } from '../src/lib/questions/by-field';
import { namesOf } from '../src/lib/questions/sets/names';
import { callsOf } from '../src/lib/study/rounds/call-of-day';
import { drawnLines, type Measured } from '../src/lib/study/reading/drawn-lines';
import { isQuick } from '../src/lib/study/reading/quick';
import { readContent, type Content } from './content';

const root = join(import.meta.dirname, '..');
// Another essay is another folder: its places, and a folder for each language.
const folder = join(root, process.env.ESSAY_PACK ?? 'src/content');
const language = process.env.BUILD_LANGUAGE ?? 'en';
const prefix = '$content';

/** Serves the content of this build's language as modules: `$content` has an import function for each part. */
export function content(): Plugin {
	let read: Promise<Content> | undefined;
	return {
		name: 'close-call-content',
		enforce: 'pre',
		resolveId: (id) => (id === prefix || id.startsWith(`${prefix}/`) ? `\0${id}` : undefined),
		async load(id) {
			if (id === `\0${prefix}`) return list();
			if (!id.startsWith(`\0${prefix}/`)) return;
			read ??= readContent(join(folder, language), language);
			const content = await read;
			for (const file of content.files) this.addWatchFile(file);
			const value = part(content, id.slice(prefix.length + 2));
			const json = (of: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(of))})`;
			if (id.endsWith('/index'))
				return `import { rowsOf } from '$lib/questions/by-field';
					export default rowsOf(${json(byField(value as object[]))});`;
			const text = `export default ${json(value)};`;
			return id.endsWith('/first') ? `${text}${viewOf(content.first.question)}` : text;
		},
		handleHotUpdate({ file, server }) {
			if (!file.startsWith(folder)) return;
			read = undefined;
			server.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
			return [];
		}
	};
}

// With the first question comes its view: nothing else says of which kind it is.
const viewOf = ({ kind }: Content['first']['question']) =>
	`export { default as View } from '$lib/questions/kinds/${kind}/View.svelte';`;

const parts = [
	'index',
	'edition',
	'essay',
	'glossary',
	'points',
	'pack',
	'cards',
	'faces',
	'exhibits',
	'starter',
	'stems',
	'quick',
	'calls'
];

/** When the content was last changed, in seconds: by its history, or by its files where there is none. */
function changed(files: string[]): number {
	try {
		const told = execFileSync('git', ['log', '-1', '--format=%ct', '--', folder], {
			...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
		});
		if (Number(told)) return Number(told);
	} catch {
		// No git, or no repository: an unpacked archive.
	}
	return Math.floor(Math.max(...files.map((file) => statSync(file).mtimeMs)) / 1000);
}

/** The module that the app imports: how to get each part. */
const list = () =>
	`export const content = {${parts
		.map((name) => `${name}: () => import('${prefix}/${name}').then((part) => part.default)`)
		.join(',')}};`;

const readPlaces = (): Measured[] => JSON.parse(readFileSync(join(folder, 'places.json'), 'utf8'));

function part(content: Content, path: string): unknown {
	const { set } = content;
	const { claims, terms, skills, sources } = set;
	const { argument, ...essay } = set.essay;
	const names = namesOf(set);
	switch (path) {
		case 'first':
			return content.first;
		case 'pack':
			return content.pack;
		case 'places':
			return readPlaces();
		case 'lines':
			return drawnLines(readPlaces(), claims);
		case 'changed':
			return changed(content.files);
		case 'bank':
			return set;
		case 'index':
			return set.questions.map(({ id, number, kind, point, locator, level, needs, after }) => ({
				id,
				number,
				kind,
				point,
				locator,
				level,
				needs,
				after,
				version: content.sheets[id]!.version
			}));
		case 'edition':
			return set.hash;
		case 'sheets':
			return content.sheets;
		case 'essay':
			return { ...essay, places: content.gists, phrases: content.phrases, names };
		case 'glossary':
			return content.glossary;
		case 'points':
			return { claims, terms, skills, sources, argument };
		case 'standards':
			return content.standards;
		case 'ready-sets':
			return content.ready;
		case 'lesson':
			return content.lesson;
		case 'starter':
			return content.starter.map((id) => content.sheets[id]!.sheet);
		case 'stems':
			return set.questions.map(({ id, kind, level, prompt, point, locator }) => ({
				id,
				kind,
				level,
				prompt,
				point,
				locator
			}));
		case 'quick':
			return set.questions
				.filter((question) => isQuick(question, names))
				.map(({ id, kind, level, locator }) => ({ id, kind, level, locator }));
		case 'calls':
			return callsOf(claims);
		case 'exhibits':
			return { exhibits: set.exhibits, sources };
		case 'cards':
			return set.cards;
		case 'faces':
			return set.cards.map(({ id, point, locator }) => ({ id, point, locator }));
		default:
			throw new Error(`No part of the content is called ${path} (${relative(root, folder)})`);
	}
}
