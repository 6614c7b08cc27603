import { error, json } from '@sveltejs/kit';
import { publishedSheet, sheetPath } from '$lib/questions/bank';
import sheets from '$content/sheets';

export const prerender = true;

// One file per question, and one with all of them for working offline.
const all = Object.fromEntries(
	Object.entries(sheets).map(([id, { version, sheet }]) => [
		id,
		{ version, sheet: publishedSheet(sheet) }
	])
);
const files: Record<string, unknown> = {
	...Object.fromEntries(
		Object.entries(all).map(([id, { version, sheet }]) => [
			sheetPath({ id, version }).split('/').at(-1)!,
			sheet
		])
	),
	'all.json': all
};

export const entries = () => Object.keys(files).map((file) => ({ file }));

export function GET({ params }) {
	if (!Object.hasOwn(files, params.file)) error(404);
	return json(files[params.file]);
}
