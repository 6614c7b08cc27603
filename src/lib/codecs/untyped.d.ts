// Libraries that come without types, as far as they are used here.
declare module 'papaparse' {
	interface Parsed<Row> {
		data: Row[];
		errors: { type: string; code: string; message: string; row?: number }[];
		meta: { delimiter: string; fields?: string[] };
	}
	interface Options {
		delimiter?: string;
		delimitersToGuess?: string[];
		header?: boolean;
		skipEmptyLines?: boolean | 'greedy';
	}
	const papaparse: { parse<Row>(text: string, options?: Options): Parsed<Row> };
	export default papaparse;
}
declare module 'sql.js' {
	export interface Statement {
		run(values: (string | number | null)[]): void;
		free(): void;
	}
	export interface Database {
		run(sql: string, values?: (string | number | null)[]): Database;
		prepare(sql: string): Statement;
		exec(sql: string): { columns: string[]; values: (string | number | null)[][] }[];
		export(): Uint8Array<ArrayBuffer>;
		close(): void;
	}
	interface Engine {
		Database: new (file?: Uint8Array) => Database;
	}
	export default function load(): Promise<Engine>;
}
declare module 'sql.js/dist/sql-asm.js' {
	export { default } from 'sql.js';
}
