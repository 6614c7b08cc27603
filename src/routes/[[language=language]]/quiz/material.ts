import { base } from '$app/paths';
import {
	sheetPath,
	type EssayMap,
	type GlossaryEntry,
	type Row,
	type Sheet
} from '$lib/questions/bank';
import type { KindName } from '$lib/questions/question';
import { loadView, type ViewComponent } from '$lib/questions/views';
import type { Asked } from '$lib/study/session';
import { content } from 'virtual:content';

/** What a session needs beside itself: sheets by question id, views by kind. */
export interface Material {
	sheets: Record<string, Sheet>;
	views: Partial<Record<KindName, ViewComponent>>;
	essay: Pick<EssayMap, 'places' | 'phrases' | 'address' | 'names' | 'skills'>;
	glossary: GlossaryEntry[];
}

export const fetchIndex = (): Promise<Row[]> => content.en.index();

/**
 * All that the questions with these ids need, so that nothing waits on the network later. A question that is not
 * published any more is left out. Throws where the network does not answer.
 */
export async function fetchMaterial(ids: readonly string[]): Promise<Material> {
	const [rows, essay, glossary] = await Promise.all([
		fetchIndex(),
		content.en.essay(),
		content.en.glossary()
	]);
	const wanted = rows.filter(({ id }) => ids.includes(id));
	const kinds = [...new Set(wanted.map(({ kind }) => kind))];
	const [sheets, loaded] = await Promise.all([
		Promise.all(wanted.map(fetchSheet)),
		Promise.all(kinds.map(loadView))
	]);
	return {
		sheets: Object.fromEntries(sheets.flat().map((sheet) => [sheet.question.id, sheet])),
		views: Object.fromEntries(kinds.map((kind, index) => [kind, loaded[index]])),
		essay,
		glossary
	};
}

async function fetchSheet(row: Row): Promise<Sheet[]> {
	const response = await fetch(`${base}${sheetPath('en', row)}`);
	if (response.status === 404) return [];
	if (!response.ok) throw new Error(`${response.status} ${response.url}`);
	return [await response.json()];
}

export const askedOf = ({ question: { id, hash, locator, point } }: Sheet): Asked => ({
	id,
	hash: hash!,
	locator,
	point
});
