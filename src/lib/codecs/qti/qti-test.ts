import type { Issue } from '../codec';
import { isForMarkers, said } from './qti-parts';
import { plain } from './qti-plain';
import { decode, Refusal } from '../files/door';
import { pathIn, within } from '../files/manifest';
import { lines } from '../files/text';
import { descend, elements, parse, type Element } from '../files/xml';
import { fileAt } from '../files/zip';

export interface Test {
	title?: string;
	instructions: string;
	/** Its items in their order, whether they are in the archive or not. */
	paths: string[];
	issues: Issue[];
}

/** A test of a package; where it cannot be read, that is told, and its items are still in the manifest. */
export async function testAt(files: Map<string, Uint8Array>, path: string): Promise<Test> {
	const test: Test = { instructions: '', paths: [], issues: [] };
	const root = await read(files, path, test);
	if (!root) return test;
	test.title = lines(root.attributes.title ?? '');
	const seen = new Set([path]);
	const texts: string[] = [];
	await take(root, path);
	return { ...test, instructions: texts.join('\n') };

	async function take(of: Element, from: string): Promise<void> {
		const parts = elements(of).filter(({ name }) => isPart.test(name));
		test.issues.push(...drawn(of, parts));
		for (const one of elements(of)) {
			const href = one.attributes.href ?? '';
			const to = pathIn(files, within(from.split('/').slice(0, -1), href));
			if (one.name === 'assessmentItemRef') test.paths.push(to);
			else if (one.name === 'assessmentSectionRef') {
				const section = seen.has(to) ? undefined : await read(files, to, test);
				seen.add(to);
				if (section) await take(section, to);
			} else if (one.name === 'rubricBlock' && !isForMarkers(one)) texts.push(said(one));
			else if (isPart.test(one.name)) await take(one, from);
		}
	}
}

const isPart = /^(testPart|assessment(Section|ItemRef|SectionRef))$/;

async function read(files: Map<string, Uint8Array>, path: string, { issues }: Test) {
	try {
		return plain(await parse(decode(fileAt(files, path))));
	} catch (fault) {
		if (!(fault instanceof Refusal)) throw fault;
		issues.push({ code: 'test-unread', params: { path: path.slice(0, 80) } });
		return undefined;
	}
}

/** Of questions side by side some are asked, or of sections. */
function drawn(of: Element, parts: Element[]): Issue[] {
	const some = Number(descend(of, 'selection')?.attributes.select ?? Infinity);
	if (!(some < parts.length)) return [];
	const onlyItems = parts.every(({ name }) => name === 'assessmentItemRef');
	const params = { some, all: parts.length };
	return [{ code: onlyItems ? 'draws-some' : 'draws-parts', params }];
}
