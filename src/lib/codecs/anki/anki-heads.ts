import { records } from '../files/records';

// The first lines of Anki's text files (https://docs.ankiweb.net/importing/text-files.html#file-headers), which begin
// with # and say how the rest is to be read. A spreadsheet may have put commas behind them or marks around.

const names: Record<string, string> = {
	...{ tab: '\t', comma: ',', semicolon: ';', pipe: '|', space: ' ', colon: ':' }
};

export function headsOf(file: string) {
	const heads = new Map<string, string>();
	let body = file.replace(/^\ufeff/, '');
	let skipped = 0;
	for (;;) {
		const found =
			/^"?#([a-z ]{1,40}):([^\r\n]*)(\r\n|\r|\n|$)/i.exec(body) ??
			// How files of old said it.
			(skipped ? null : /^(tags):([^\t\r\n]*)(\r\n|\r|\n)/i.exec(body));
		if (!found) return { heads, body, skipped, delimiter: delimiterOf(heads, body) };
		const key = found[1]!.toLowerCase();
		const said = found[2]!.trim();
		heads.set(key, key === 'separator' ? said : said.replace(/["\s,;|]+$/, ''));
		body = body.slice(found[0].length);
		skipped += 1;
	}
}

/** What parts the fields: as the file says, else as all its rows agree. */
function delimiterOf(heads: Map<string, string>, body: string): string {
	const said = heads.get('separator');
	if (said !== undefined) {
		const word = /^[a-z]+/i.exec(said)?.[0].toLowerCase() ?? '';
		if (Object.hasOwn(names, word)) return names[word]!;
		return said.startsWith('\\t') || !said ? '\t' : said[0]!;
	}
	const beginning = body.slice(0, 20_000);
	const agreed = ['\t', '|', ';', ','].find((sign) => {
		const rows = records(beginning, sign, '#').filter(({ cells }) =>
			cells.some((one) => one.trim())
		);
		const width = rows[0]?.cells.length ?? 0;
		return width > 1 && rows.every(({ cells }) => cells.length === width);
	});
	return agreed ?? '\t';
}

const tag =
	/<(b|i|u|br|div|span|p|img|su[bp]|[uo]l|li|table|font|strong|em|a|ruby|code|pre)\b[^>]*>|&(nbsp|lt|gt|amp|quot|#\d+);/i;
export const readsAsHtml = (text: string): boolean => tag.test(text.slice(0, 100_000));
