import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument } from 'yaml';

/** A YAML file in which every scalar is text, checked by a schema. */
export function parseFile<Schema extends v.GenericSchema>(
	file: string,
	schema: Schema
): v.InferOutput<Schema> {
	const lines = new LineCounter();
	const document = parseDocument(readFileSync(file, 'utf8'), {
		schema: 'failsafe',
		lineCounter: lines
	});
	const name = relative(process.cwd(), file);
	const [fault] = document.errors;
	if (fault) throw new Error(`${name}:${lines.linePos(fault.pos[0]).line}: ${fault.message}`);
	const result = v.safeParse(schema, document.toJS());
	if (result.success) return result.output;
	throw new Error(
		result.issues
			.map((issue) => {
				const path = issue.path?.map(({ key }) => key) ?? [];
				return `${name}:${line(path)}: ${path.join('.')}: ${issue.message}`;
			})
			.join('\n')
	);

	// A missing field has no line of its own: its parent's is shown.
	function line(path: unknown[]): number {
		for (let depth = path.length; depth >= 0; depth--) {
			const node = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
		}
		return 1;
	}
}
