/** What in one file names what in another. `file`: of who names; `names`: all there are. */
export interface References {
	file: string;
	what: string;
	names: readonly string[];
	wanted: readonly { by: string; named: readonly (string | undefined)[] }[];
}

/** Throws at the first name that nothing has. */
export function checkReferences(folder: string, all: readonly References[]) {
	for (const { file, what, names, wanted } of all)
		for (const { by, named } of wanted)
			for (const name of named)
				if (name !== undefined && !names.includes(name))
					throw new Error(`${folder}/${file}: ${by}: no ${what} is called ${name}`);
}
