import { base } from '$app/paths';
import {
	sheetAt,
	sheetPath,
	type EssayMap,
	type GlossaryEntry,
	type Row,
	type Sheet
} from '$lib/questions/bank';
import { exhibitsOf } from '$lib/questions/exhibit';
import { placed } from '$lib/questions/kinds';
import type { KindName, Question } from '$lib/questions/question';
import { loadView, type ViewComponent } from '$lib/questions/kinds/views';
import { content } from '$content';

/** What a session needs besides itself: sheets by question id, views by kind. */
export interface Material {
	sheets: Record<string, Sheet>;
	views: Partial<Record<KindName, ViewComponent>>;
	essay: Omit<EssayMap, 'date'>;
	glossary: GlossaryEntry[];
	/** All places, even where only some gists are here. */
	order: string[];
	/** A set's title and the teacher's instructions. */
	set?: { title: string; instructions?: string };
}

/**
 * Everything these questions need, so that nothing waits on the network later. Questions no longer published are left
 * out; an own question is its own sheet. Throws where the network does not answer.
 */
export async function fetchMaterial(
	ids: readonly string[],
	own: readonly Question[] = []
): Promise<Material> {
	const rows = await content.index();
	const wanted = rows.filter(({ id }) => ids.includes(id));
	const sheets = await Promise.all(wanted.map(fetchSheet));
	return materialOf([...sheets.flat(), ...(await Promise.all(own.map(ownSheet)))]);
}

/** A copy of one of ours keeps its exhibits. */
async function ownSheet(question: Question): Promise<Sheet> {
	if (!question.exhibit && !question.reveal) return { question };
	return { question, ...exhibitsOf(question, await content.exhibits()) };
}

/** A newcomer's round: the same for everyone, in one module. */
export const fetchStarter = async (): Promise<Material> => materialOf(await content.starter());

async function materialOf(sheets: Sheet[]): Promise<Material> {
	const kinds = [...new Set(sheets.map(({ question }) => question.kind))];
	const [views, essay, glossary] = await Promise.all([
		Promise.all(kinds.map(loadView)),
		content.essay(),
		content.glossary()
	]);
	return {
		sheets: Object.fromEntries(
			sheets.map((sheet) => [
				sheet.question.id,
				{ ...sheet, question: placed(sheet.question, essay.places) }
			])
		),
		views: Object.fromEntries(kinds.map((kind, index) => [kind, views[index]])),
		essay,
		glossary,
		order: Object.keys(essay.places)
	};
}

async function fetchSheet(row: Row): Promise<Sheet[]> {
	const response = await fetch(`${base}${sheetPath(row)}`);
	if (response.status === 404) return [];
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return [sheetAt(row, await response.json())];
}
