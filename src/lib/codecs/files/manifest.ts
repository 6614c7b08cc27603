import { all, descend, elements, type Element } from './xml';
import { plain } from './zip';

// IMS content packages (https://www.imsglobal.org/content/packaging): what a manifest says is in the archive.

export interface Resource {
	type: string;
	path: string;
}

/** All resources of a manifest, and of those within it; each `xml:base` is the folder of what it is on. */
export function resourcesOf(of: Element, base: string[] = []): Resource[] {
	const folder = [...base, ...steps(of.attributes.base ?? '')];
	if (of.name === 'resource') {
		const { type = '', href = descend(of, 'file')?.attributes.href ?? '' } = of.attributes;
		return [{ type, path: within(folder, href) }];
	}
	return elements(of).flatMap((one) =>
		/^(manifest|resources|resource)$/.test(one.name) ? resourcesOf(one, folder) : []
	);
}

const steps = (path: string) => path.split('/').filter(Boolean);

/** A path as it is meant from inside a folder. */
export function within(folder: string[], href: string): string {
	const path: string[] = [];
	for (const step of [...folder, ...href.split('/')])
		if (step === '..') path.pop();
		else if (step !== '.') path.push(step);
	return path.join('/');
}

/** The path under which the archive has it: in XML it may be written as in an address. */
export const pathIn = (files: ReadonlyMap<string, unknown>, path: string): string =>
	!files.has(path) && files.has(plain(path)) ? plain(path) : path;

const others: [code: string, of: (attributes: Record<string, string>) => boolean][] = [
	['brightspace-package', ({ material_type = '' }) => material_type.startsWith('d2l')],
	['blackboard-package', ({ type = '' }) => /\/x-bb-/.test(type)],
	['scorm-package', ({ scormtype, scormType }) => Boolean(scormtype ?? scormType)]
];

/** Whose package it is that holds no quiz for any program, by the code of what to do with it. */
export function packageOf(manifest: Element): string {
	const resources = all(manifest, 'resource').map(({ attributes }) => attributes);
	return others.find(([, of]) => resources.some(of))?.[0] ?? 'no-assessment';
}
