import type { Issue } from '../codec';
import { isForMarkers, said } from './qti-parts';
import { plain } from './qti-plain';
import { decode, Refusal } from '../files/door';
import { pathIn, within } from '../files/manifest';
import { lines } from '../files/text';
import { descend, elements, type Element, type Parse } from '../files/xml';
import { fileAt } from '../files/zip';

export interface Test {
	title?: string;
	instructions: string;
	/** Its items in their order, whether they are in the archive or not. */
	paths: string[];
	issues: Issue[];
}

/** A test of a package; where it cannot be read, that is told, and its items are still in the manifest. */
export function testAt(files: Map<string, Uint8Array>, path: string, parse: Parse): Test {
	const test: Test = { instructions: '', paths: [], issues: [] };
	const root = read(path);
	if (!root) return test;
	test.title = lines(root.attributes.title ?? '');
	const seen = new Set([path]);
	const texts: string[] = [];
	const weighted = new Set<Element>();
	let branches = false;
	take(root, path);
	if (weighted.size) test.issues.push({ code: 'weights', params: { count: weighted.size } });
	if (branches) test.issues.push({ code: 'branches' });
	return { ...test, instructions: texts.join('\n') };

	function take(of: Element, from: string) {
		const parts = elements(of).filter(({ name }) => isPart.test(name));
		test.issues.push(...drawn(of, parts));
		for (const one of elements(of)) {
			const href = one.attributes.href ?? '';
			const to = pathIn(files, within(from.split('/').slice(0, -1), href));
			if (one.name === 'assessmentItemRef') test.paths.push(to);
			if (one.name === 'weight' && Number(one.attributes.value) !== 1) weighted.add(of);
			branches ||= isBranch.test(one.name);
			if (one.name === 'assessmentSectionRef') {
				const section = seen.has(to) ? undefined : read(to);
				seen.add(to);
				if (section) take(section, to);
			}
			if (one.name === 'rubricBlock' && !isForMarkers(one)) texts.push(said(one));
			if (isPart.test(one.name)) take(one, from);
		}
	}

	function read(path: string): Element | undefined {
		try {
			return plain(parse(decode(fileAt(files, path))));
		} catch (fault) {
			if (!(fault instanceof Refusal)) throw fault;
			test.issues.push({ code: 'test-unread', params: { path: path.slice(0, 80) } });
			return undefined;
		}
	}
}

const isPart = /^(testPart|assessment(Section|ItemRef|SectionRef))$/;
/** What is asked next depends on the answers before. */
const isBranch = /^(branchRule|preCondition|adaptiveSelection)$/;

/** Of questions side by side some are asked, or of sections. */
function drawn(of: Element, parts: Element[]): Issue[] {
	const some = Number(descend(of, 'selection')?.attributes.select ?? Infinity);
	if (!(some < parts.length)) return [];
	const onlyItems = parts.every(({ name }) => name === 'assessmentItemRef');
	const params = { some, all: parts.length };
	return [{ code: onlyItems ? 'draws-some' : 'draws-parts', params }];
}
