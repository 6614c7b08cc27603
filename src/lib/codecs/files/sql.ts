/**
 * SQLite, 390 kB, fetched when an Anki package is written or read: the build in plain JavaScript, because the
 * pages' policy grants no WebAssembly.
 */
export async function loadSql() {
	const { default: load } = await import('sql.js/dist/sql-asm.js');
	return load();
}
