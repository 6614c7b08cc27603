/**
 * Lighthouse's mobile scores of some pages, 0 to 100; none where it is not installed.
 * @param {string} program the browser's
 * @param {string[]} urls
 */
export async function lighthouseScores(program, urls) {
	const { default: lighthouse } = await import('lighthouse').catch(() => ({ default: undefined }));
	if (!lighthouse) return undefined;
	const { launch } = await import('chrome-launcher');
	const chrome = await launch({
		chromePath: program,
		chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu']
	});
	/** Now and then it loses the page on the way, and a category has no score. @param {string} url */
	async function whole(url, more = 2) {
		const run = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'silent' });
		const { categories = {}, audits = {} } = run?.lhr ?? {};
		const lost = Object.values(categories).some(({ score }) => score === null);
		return lost && more ? whole(url, more - 1) : { categories, audits };
	}
	const scores = [];
	for (const url of urls) {
		const { categories, audits } = await whole(url);
		scores.push({
			page: new URL(url).pathname,
			categories: Object.fromEntries(
				Object.entries(categories).map(([name, { score }]) => [
					name,
					Math.round((score ?? 0) * 100)
				])
			),
			// Why a category is not full.
			faults: Object.values(categories)
				.filter(({ id }) => id !== 'performance')
				.flatMap(({ auditRefs }) => auditRefs)
				.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
				.map(({ id }) => id)
		});
	}
	await chrome.kill();
	return scores;
}
