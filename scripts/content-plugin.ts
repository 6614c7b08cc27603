import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { isQuick } from '../src/lib/study/reading';
import { readContent, type Content } from './content';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'src/content');
export const languages = ['en'];
const prefix = 'virtual:content';

/** Serves src/content as modules: `virtual:content` lists them, one import function each. */
export function content(): Plugin {
	const read = new Map<string, Promise<Content>>();
	const contentOf = (language: string) => {
		if (!read.has(language)) read.set(language, readContent(join(folder, language), language));
		return read.get(language)!;
	};
	return {
		name: 'close-call-content',
		resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return;
			const [, language, ...rest] = id.split('/');
			if (!language) return list(await Promise.all(languages.map(contentOf)));
			const content = await contentOf(language);
			for (const file of content.files) this.addWatchFile(file);
			const value = part(content, rest.join('/'));
			return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
		},
		handleHotUpdate({ file, server }) {
			if (!file.startsWith(folder)) return;
			read.clear();
			server.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
			return [];
		}
	};
}

/** The module that the app imports: for each language, how to get each part. */
function list(contents: Content[]): string {
	const entry = (path: string) => `() => import('${prefix}/${path}').then((part) => part.default)`;
	return `export const content = {${contents
		.map(({ language }) => {
			const parts = [
				'index',
				'edition',
				'essay',
				'glossary',
				'points',
				'cards',
				'starter',
				'stems',
				'quick'
			]
				.map((name) => `${name}: ${entry(`${language}/${name}`)}`)
				.join(',');
			return `${language}: {${parts}}`;
		})
		.join(',')}};`;
}

function part(content: Content, path: string): unknown {
	const { set } = content;
	switch (path) {
		case 'first':
			return content.first;
		case 'bank':
			return set;
		case 'index':
			return set.questions.map(({ id, number, kind, point, locator, level }) => ({
				id,
				number,
				kind,
				point,
				locator,
				level,
				version: content.sheets[id]!.version
			}));
		case 'edition':
			return set.hash;
		case 'sheets':
			return content.sheets;
		case 'essay':
			return {
				...set.essay,
				places: content.gists,
				phrases: content.phrases,
				names: names(set),
				skills: set.skills.map(({ id }) => id)
			};
		case 'glossary':
			return content.glossary;
		case 'points':
			return { claims: set.claims, terms: set.terms, skills: set.skills, sources: set.sources };
		case 'ready-sets':
			return content.ready;
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
				.filter(isQuick)
				.map(({ id, kind, level, locator }) => ({ id, kind, level, locator }));
		case 'cards':
			return set.cards;
		default:
			throw new Error(`No part of the content is called ${path} (${relative(root, folder)})`);
	}
}

const names = ({ claims, terms, skills }: Content['set']) =>
	Object.fromEntries([
		...claims.map(({ id, title }) => [id, title]),
		...terms.map(({ id, head }) => [id, head]),
		...skills.map(({ id, name }) => [id, name])
	]);
