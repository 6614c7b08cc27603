import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Rolldown } from 'vite';
import { isSeldom } from '../src/lib/questions/kinds/effort';

export type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

const source = join(import.meta.dirname, '../src');
const routes = join(source, 'routes');
const round = join(routes, '(learn)/(round)');
const memory = join(source, 'lib/study/memory');
const allWords = /[\\/]words[\\/][a-zA-Z-]+[\\/]index\.ts$/;

// Each imports from those before it only.
export const order = [
	'app',
	'first',
	'questions',
	'days',
	'views',
	'schedule',
	'result',
	'essay'
] as const;
type Room = (typeof order)[number];

/**
 * Which file a module of a learner's pages goes into: few and large ones, because each costs a page some 250 bytes of
 * headers and what compresses better together. All that a room imports is in it or in an earlier one, so none names
 * each other. What only one page needs stays with it.
 */
export function rooms(graph: Graph): (id: string) => Room | undefined {
	const reached = (...roots: string[]) => {
		const found = new Set<string>();
		const add = (id: string) => {
			if (found.has(id)) return;
			found.add(id);
			importsOf(id).forEach(add);
		};
		roots.forEach(add);
		return found;
	};
	/** Of the texts, which all stand in one list, only what it names. */
	const importsOf = (id: string) => {
		const { importedIds = [], code } = graph.getModuleInfo(id) ?? {};
		const named = [...(code ?? '').matchAll(/\bwords\.(\w+)/g)].map(([, name]) => name);
		return importedIds.flatMap((imported) =>
			allWords.test(imported)
				? [imported, ...named.map((name) => join(dirname(imported), `${name}.ts`))]
				: allWords.test(id)
					? []
					: imported
		);
	};
	const page = (path: string) => reached(join(routes, path, '+page.svelte'));

	const start = page('(learn)/(start)');
	const quiz = page('(learn)/quiz');
	const today = page('(learn)/today');
	const layout = reached(join(routes, '+layout.svelte'));
	const mine = ['quiz', 'today'].map((name) => join('(learn)', name, '+page.svelte'));
	const others = reached(
		...readdirSync(routes, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\+page\.(svelte|ts)$/.test(path) && !mine.includes(path))
			.map((path) => join(routes, path))
	);
	const kinds = graph.getModuleInfo(join(source, 'lib/questions/kinds/views.ts'));
	const views = reached(
		...(kinds?.dynamicallyImportedIds ?? []).filter(
			(id) => id.endsWith('/View.svelte') && !isSeldom(basename(dirname(id)))
		)
	);
	const schedule = reached(
		join(memory, 'schedule.ts'),
		join(memory, 'inking.ts'),
		join(routes, '(learn)/study-day.svelte.ts')
	);
	const result = reached(join(round, 'RoundResult.svelte'));
	const later = [others, views, schedule, result];

	return (id) => {
		const isLater = later.some((some) => some.has(id));
		const sharedBy = [quiz, today, schedule, result].filter((some) => some.has(id));
		const isDaily = today.has(id) || schedule.has(id);
		if (layout.has(id) || (isDaily && sharedBy.length > 1)) return 'app';
		// The styles of the first page stand in it.
		if (start.has(id) && (quiz.has(id) || views.has(id))) return 'first';
		if (quiz.has(id)) return isLater ? 'questions' : undefined;
		if (today.has(id)) return isLater ? 'days' : undefined;
		if (views.has(id)) return 'views';
		if (schedule.has(id)) return 'schedule';
		if (result.has(id)) return 'result';
		return /\$content\/(essay|glossary)$/.test(id) ? 'essay' : undefined;
	};
}
