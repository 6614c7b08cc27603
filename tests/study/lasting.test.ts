import { expect, it } from 'vitest';
import { risksOf, type Risk } from '../../src/lib/study/moving/risks';

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit';
const phone =
	'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';

// As the browsers send them.
it.each<[string, string, Risk[]]>([
	[
		'Safari on a Mac, and on an iPad',
		`${mac}/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15`,
		['seven-days']
	],
	['Safari on an iPhone', `${phone} Version/17.5 Mobile/15E148 Safari/604.1`, ['seven-days']],
	[
		'Chrome on an iPhone',
		`${phone} CriOS/126.0.6478.153 Mobile/15E148 Safari/604.1`,
		['seven-days']
	],
	['Firefox on an iPhone', `${phone} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`, ['seven-days']],
	['Chrome on a Mac', `${mac}/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36`, []],
	[
		'Edge on Windows',
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
		[]
	],
	[
		'Firefox on a Mac',
		'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:127.0) Gecko/20100101 Firefox/127.0',
		[]
	],
	[
		'Chrome on Android',
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
		[]
	],
	[
		'Samsung Internet',
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
		[]
	]
])('knows where answers may be deleted after seven days: %s', (_, userAgent, risks) => {
	expect(risksOf({ userAgent, installed: false })).toEqual(risks);
	expect(risksOf({ userAgent, installed: true })).toEqual([]);
});

it('suspects a guest window where Chromium gives a site little room', () => {
	const userAgent = `${mac}/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36`;
	const heap = 4e9;
	expect(risksOf({ userAgent, installed: false, heap, quota: 3e9 })).toEqual(['guest']);
	expect(risksOf({ userAgent, installed: false, heap, quota: 60e9 })).toEqual([]);
	expect(risksOf({ userAgent, installed: false, quota: 3e9 })).toEqual([]);
});
