import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import bank from '$content/bank';
import ready from '$content/ready-sets';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { fit } from '../../src/lib/codecs/fit/fit';
import { document, elements, parse, textIn, type Element } from '../../src/lib/codecs/files/xml';
import { manifest12, manifest2004 } from '../../src/lib/codecs/scorm/manifests';
import { scorm12, scorm2004 } from '../../src/lib/codecs/scorm/scorm';
import { readySets } from '../../src/lib/questions/sets/ready-set';
import type { QuestionSet } from '../../src/lib/questions/set';
import { bytes } from './compare';
import { nasty, ofEveryKind, ofNastyTexts } from './sets';

// What the schemas of IMS Content Packaging 1.1 and of ADL ask of all that our manifests use, in our words: their
// licenses do not let them stand here. Manifests that keep to this were valid for xmllint with the schemas.

interface Rule {
	/** In this order; `+`: one or more. */
	children?: string[];
	attributes?: Record<string, RegExp>;
	text?: RegExp;
}
const id = /^[A-Za-z_][\w.-]*$/;
const title = { text: /^[^]{1,200}$/u };
const file = /^index\.html$/;

const rules = (version: RegExp, type: string, sequencing: string[]): Record<string, Rule> => ({
	manifest: {
		children: ['metadata', 'organizations', 'resources'],
		attributes: { identifier: id, version: /^.{1,20}$/ }
	},
	metadata: { children: ['schema', 'schemaversion'] },
	schema: { text: /^ADL SCORM$/ },
	schemaversion: { text: version },
	organizations: { children: ['organization+'], attributes: { default: id } },
	organization: { children: ['title', 'item+'], attributes: { identifier: id } },
	title,
	item: {
		children: ['title', ...sequencing],
		attributes: { identifier: id, identifierref: id }
	},
	sequencing: { children: ['deliveryControls'] },
	deliveryControls: {
		attributes: { completionSetByContent: /^true$/, objectiveSetByContent: /^true$/ }
	},
	resources: { children: ['resource+'] },
	resource: {
		children: ['file+'],
		attributes: { identifier: id, type: /^webcontent$/, [type]: /^sco$/, href: file }
	},
	file: { attributes: { href: file } }
});

const spaces = ['xmlns', 'adlcp', 'adlseq', 'imsss', 'xsi', 'schemaLocation'];

/** What is against a rule, in the order of the document. */
function faultsIn(element: Element, rules: Record<string, Rule>): string[] {
	const { name, attributes } = element;
	const rule = rules[name];
	if (!rule) return [`${name} is unknown`];
	const inner = elements(element);
	const order = (rule.children ?? []).map((child) =>
		child.endsWith('+') ? `(${child.slice(0, -1)} )+` : `${child} `
	);
	const listed = inner.map((child) => `${child.name} `).join('');
	const asked = Object.entries(rule.attributes ?? {});
	const known = name === 'manifest' ? spaces : [];
	return [
		...(new RegExp(`^${order.join('')}$`).test(listed) ? [] : [`${name}: ${listed}`]),
		...asked
			.filter(([key, pattern]) => !pattern.test(attributes[key] ?? ''))
			.map(([key]) => `${name} ${key}="${attributes[key]}"`),
		...Object.keys(attributes)
			.filter((key) => !rule.attributes?.[key] && !known.includes(key))
			.map((key) => `${name} has ${key}`),
		...(!inner.length && !(rule.text ?? /^$/).test(textIn(element)) ? [`text of ${name}`] : []),
		...inner.flatMap((child) => faultsIn(child, rules))
	];
}

/** All values of an attribute, however deep. */
const values = (element: Element, name: string): string[] => [
	...(name in element.attributes ? [element.attributes[name]!] : []),
	...elements(element).flatMap((child) => values(child, name))
];

const proofs = join(import.meta.dirname, '../proofs/set.json');
const sets: QuestionSet[] = [
	...(await readySets(ready, bank)),
	ofEveryKind,
	JSON.parse(readFileSync(proofs, 'utf8')),
	...nasty.map((title) => ({ ...ofNastyTexts, title })),
	{ ...ofEveryKind, title: '\u{1F600}'.repeat(300) }
];

describe.each([
	{ codec: scorm12, manifest: manifest12, rules: rules(/^1\.2$/, 'scormtype', []) },
	{
		codec: scorm2004,
		manifest: manifest2004,
		rules: rules(/^2004 4th Edition$/, 'scormType', ['sequencing'])
	}
])('the manifest of $codec.name', ({ codec, manifest, rules }) => {
	let roots: Element[];
	beforeAll(async () => {
		roots = await Promise.all(sets.map((set) => parse(document(manifest(fit(set, codec).set)))));
	});

	it('holds what the schemas ask for, in their order, for every ready-made set and any title', () => {
		for (const root of roots) expect(faultsIn(root, rules)).toEqual([]);
	});

	it('names no id twice, and only what is there', () => {
		for (const root of roots) {
			const ids = values(root, 'identifier');
			expect(new Set(ids).size).toBe(ids.length);
			for (const name of [...values(root, 'identifierref'), ...values(root, 'default')])
				expect(ids).toContain(name);
		}
	});

	it('lists all files of the package beside itself', { timeout: 120_000 }, async () => {
		const files = unzipSync(bytes(await codec.write!(fit(ofEveryKind, codec).set)));
		const root = await parse(strFromU8(files['imsmanifest.xml']!));
		const listed = [...new Set(values(root, 'href'))];
		expect(Object.keys(files)).toEqual(['imsmanifest.xml', ...listed]);
	});

	it('is not taken by these rules in another order, with less or with more', () => {
		const root = roots[0]!;
		const spoiled: ((root: Element) => void)[] = [
			(root) => root.children.reverse(),
			(root) => root.children.pop(),
			(root) => elements(root)[2]!.children.push(elements(root)[0]!),
			(root) => (root.attributes['identifier'] = '1-set'),
			(root) => (root.attributes['lang'] = 'en'),
			(root) => delete elements(elements(root)[2])[0]!.attributes['type']
		];
		for (const spoil of spoiled) {
			const copy = structuredClone(root);
			spoil(copy);
			expect(faultsIn(copy, rules)).not.toEqual([]);
		}
	});
});
