import { base } from '$app/paths';
import {
	sheetPath,
	type EssayMap,
	type GlossaryEntry,
	type Row,
	type Sheet
} from '$lib/questions/bank';
import { isOwn } from '$lib/questions/own';
import type { KindName, Question } from '$lib/questions/question';
import { loadView, type ViewComponent } from '$lib/questions/kinds/views';
import type { Asked } from '$lib/study/session/session';
import { content } from '$content';
import type Result from './(learn)/quiz/RoundResult.svelte';

/** What a session needs beside itself: sheets by question id, views by kind. */
export interface Material {
	sheets: Record<string, Sheet>;
	views: Partial<Record<KindName, ViewComponent>>;
	essay: Pick<EssayMap, 'places' | 'phrases' | 'address' | 'names'>;
	glossary: GlossaryEntry[];
	/** All places, also where the gists of only some are here. */
	order: string[];
	/** What a teacher says to the set that is gone through. */
	set?: { title: string; instructions?: string };
	/** The last page of a session; not there with a first question alone. */
	Result?: typeof Result;
}

export const fetchIndex = (): Promise<Row[]> => content.index();

/**
 * All that the questions with these ids need, so that nothing waits on the network later. A question that is not
 * published any more is left out. Own questions are all that their sheets hold. Throws where the network does not
 * answer.
 */
export async function fetchMaterial(
	ids: readonly string[],
	own: readonly Question[] = []
): Promise<Material> {
	const rows = await fetchIndex();
	const wanted = rows.filter(({ id }) => ids.includes(id));
	const sheets = await Promise.all(wanted.map(fetchSheet));
	return materialOf([...sheets.flat(), ...own.map((question) => ({ question }))]);
}

/** What a newcomer's round needs, which is the same for everyone and comes as one module. */
export const fetchStarter = async (): Promise<Material> => materialOf(await content.starter());

async function materialOf(sheets: Sheet[]): Promise<Material> {
	const kinds = [...new Set(sheets.map(({ question }) => question.kind))];
	const [views, essay, glossary, result] = await Promise.all([
		Promise.all(kinds.map(loadView)),
		content.essay(),
		content.glossary(),
		import('./(learn)/quiz/RoundResult.svelte')
	]);
	return {
		sheets: Object.fromEntries(sheets.map((sheet) => [sheet.question.id, sheet])),
		views: Object.fromEntries(kinds.map((kind, index) => [kind, views[index]])),
		essay,
		glossary,
		order: Object.keys(essay.places),
		Result: result.default
	};
}

async function fetchSheet(row: Row): Promise<Sheet[]> {
	const response = await fetch(`${base}${sheetPath(row)}`);
	if (response.status === 404) return [];
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return [await response.json()];
}

/** Own questions are scored, and never come up again by themselves: their point is left out. */
export const askedOf = ({ question: { id, hash, locator, point } }: Sheet): Asked => ({
	id,
	hash: hash!,
	locator,
	point: isOwn({ id }) ? undefined : point
});
