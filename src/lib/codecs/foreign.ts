import { isArchive, pathsIn } from './files/zip';

/** Whether bytes begin so, as text in which a character is a byte. */
const begins = (file: Uint8Array, signs: string, at = 0) =>
	[...signs].every((sign, index) => file[at + index] === sign.charCodeAt(0));

const signs: [code: string, beginnings: string[]][] = [
	['rtf', ['{\\rtf']],
	['pdf-file', ['%PDF-']],
	[
		'picture-file',
		['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'RIFF', '\0\0\0\x18ftyp', '\0\0\0\x1cftyp']
	],
	['packed-file', ['\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ', '(\xb5/\xfd']]
];

/** A file of a program whose files cannot be taken, by the code of what to do instead. */
export function foreign(file: Uint8Array, name: string): string | undefined {
	const ending = name.split('.').at(-1)!.toLowerCase();
	if (begins(file, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return olderOffice(file, ending);
	if (isArchive(file)) return packedOffice(pathsIn(file));
	const known = signs.find(([, all]) => all.some((one) => begins(file, one)));
	if (known) return known[0];
	const text = new TextDecoder().decode(file.subarray(0, 1000));
	return /^x?html?$/.test(ending) ||
		/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b/is.test(text)
		? 'web-page'
		: undefined;
}

/** The container of Office before 2007, in which a password puts newer files too. */
function olderOffice(file: Uint8Array, ending: string): string {
	const inside = new TextDecoder('utf-16le').decode(file.subarray(0, file.length & ~1));
	if (inside.includes('EncryptedPackage')) return 'password';
	if (inside.includes('WordDocument')) return 'word-file';
	if (/\b(Workbook|Book)\b/.test(inside)) return 'old-excel';
	if (/^(xlsx|xlsm|docx)$/.test(ending)) return 'password';
	return /^docx?$/.test(ending)
		? 'word-file'
		: /^pp[st]$/.test(ending)
			? 'slides-file'
			: 'old-excel';
}

function packedOffice(paths: string[]): string | undefined {
	const has = (path: RegExp) => paths.some((one) => path.test(one));
	if (has(/^word\/document\d*\.xml$/)) return 'word-file';
	if (has(/^ppt\/presentation\.xml$/)) return 'slides-file';
	if (has(/^xl\/workbook\.bin$/)) return 'old-excel';
	if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return 'apple-file';
	if (has(/^h5p\.json$/)) return 'h5p-file';
	if (has(/^moodle_backup\.xml$/)) return 'moodle-backup';
	if (has(/^content\.xml$/) && has(/^mimetype$/)) return 'open-document';
	const ours = has(/(^|\/)(imsmanifest\.xml|workbook\.xml|collection\.anki2\w*)$/);
	// Somebody, or some drive, packed what could be read by itself.
	const inside = has(/^(?!__MACOSX\/)[^]*\.(gift|csv|tsv|txt|xml|xlsx|apkg|json|imscc|zip)$/i);
	return !ours && inside ? 'other-archive' : undefined;
}
