/** Rows field by field, which packs a long list tighter; null where a row has none. */
export type ByField = Record<string, unknown[]>;

export function byField(rows: readonly object[]): ByField {
	const fields = new Set(rows.flatMap((row) => Object.keys(row)));
	return Object.fromEntries(
		[...fields].map((field) => [
			field,
			rows.map((row) => (row as Record<string, unknown>)[field] ?? null)
		])
	);
}

export const rowsOf = (columns: ByField): object[] =>
	(Object.values(columns)[0] ?? []).map((_, index) =>
		Object.fromEntries(
			Object.entries(columns).flatMap(([field, values]) =>
				values[index] === null ? [] : [[field, values[index]]]
			)
		)
	);
