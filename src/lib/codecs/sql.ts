/** SQLite, 300 kB, fetched when an Anki package is written or read. */
export async function loadSql() {
	const { default: load } = await import('sql.js');
	// Node finds the engine beside the library; a browser is told where it was published.
	if (!('window' in globalThis)) return load();
	const { default: address } = await import('sql.js/dist/sql-wasm.wasm?url');
	return load({ locateFile: () => address });
}
