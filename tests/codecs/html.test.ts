import { describe, expect, it } from 'vitest';
import { readHtml, textOfHtml } from '../../src/lib/codecs/files/html';
import { rich, type Format } from '../../src/lib/codecs/files/rich';
import { seed, turns } from '../hunt';

describe('HTML as plain text', () => {
	it.each([
		['powers that Unicode has', 'x<sup>2</sup> + 10<sup>−3</sup>', 'x² + 10⁻³'],
		['powers that it has not', 'x<sup>n/2</sup>, 2<sup>Q</sup>', 'x^(n/2), 2^Q'],
		['ordinals and notes', '1<sup>st</sup>, XIX<sup>e</sup>, a<sup>*</sup>', '1ˢᵗ, XIXᵉ, a*'],
		['indices', 'C<sub>6</sub>H<sub>12</sub>, a<sub>β</sub>', 'C₆H₁₂, a_β'],
		['powers in powers', 'a<sup>b<sup>2</sup></sup>', 'a^(b²)'],
		['old quotes and dashes', 'a&#146;s &#151; \u0093b\u0094', 'a’s — “b”'],
		['entities without an end', 'AT&T &copy 2020 R&amp;D &fake;', 'AT&T © 2020 R&D &fake;'],
		['entities of mathematics', '&int;&Sum;&NotEqual;&fjlig;', '∫∑≠fj'],
		['cells', '<table><tr><td>a<td>b<tr><td>c<td></table>', 'a | b\nc |'],
		['cells with paragraphs', '<tr><td><p>a</p><p>b</p></td><td>c</td></tr>', 'a b | c'],
		['a table for looks', '<table><tr><td><p>a</p><p>b</p></td></tr></table>', 'a\nb'],
		[
			'numbers of a list',
			'<ol start="3"><li>a<li value="7">b<li><p>c</p></ol>',
			'3. a\n7. b\n8. c'
		],
		['letters of a list', '<ol type="A"><li>a</li><li>b</li></ol>', 'A. a\nB. b'],
		['lists in lists', '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>', '• a\n1. b\n• c'],
		['code', '<pre>if x:\n\ty  = 1\nz</pre>', 'if x:\n\u00a0\u00a0\u00a0\u00a0y\u00a0\u00a0= 1\nz'],
		[
			'fractions',
			'<math><mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac></math>',
			'1/(a+b)'
		],
		[
			'roots',
			'<math><msqrt><mn>2</mn></msqrt><mo>·</mo><msup><mi>x</mi><mn>2</mn></msup></math>',
			'√2·x²'
		],
		['formulas that say what they are', '<math alttext="E=mc^2"><mi>E</mi></math>!', 'E=mc^2!'],
		['formulas that are pictures', '<img class="equation_image" alt="x^2" src="e.png">', 'x^2'],
		['what is not closed', '<script>x</script>a<audio>b<b>c<sup>2', 'abc²'],
		['tags with signs in them', '<p title="a > b" data-x=\'<i>\'>c</p>', 'c'],
		['signs that are no tags', 'if a<5 and b>3 then x<-1', 'if a<5 and b>3 then x<-1'],
		['marks of Word', '<o:p></o:p><!--[if mso]><p>x</p><![endif]--><span lang=EN>y</span>', 'y']
	])('has %s', (_, source, text) => {
		expect(textOfHtml(source)).toBe(text);
	});

	it.each([
		['<img src="a/my%20map.png?x=1">', [{ what: 'picture', name: 'my map.png' }]],
		['<img src="data:image/png;base64,AA" alt="A map">', [{ what: 'picture', name: 'A map' }]],
		[
			'<audio controls><source src="dog.mp3">No sound</audio>',
			[{ what: 'sound', name: 'dog.mp3' }]
		],
		['<iframe src="https://v.example/1"></iframe>', [{ what: 'video', name: '1' }]],
		['<a href="@@PLUGINFILE@@/talk.mp3">talk</a>', [{ what: 'sound', name: 'talk.mp3' }]],
		['<a href="https://example.org/">a page</a>', []],
		['<svg><text>x</text></svg>', [{ what: 'picture', name: '' }]]
	])('names what no text can hold: %s', (source, media) => {
		expect(readHtml(source).media).toEqual(media);
	});

	it.each([
		['<b>', '</i>'],
		['<sup>', ''],
		['<table><tr><td>', ''],
		['<ol><li>', '</p>'],
		['<math><mi>', '</mo>'],
		['<audio>', '</video>'],
		['<', '>'],
		['&', ';'],
		['<p a="', ''],
		['<!--', '--'],
		['<pre> \n', '</pre'],
		['<div><span>', ''],
		['&amp;&#60;&nbsp;&x', ''],
		['<span class="katex-html">', '</span>'],
		['<p>Some <b>words</b> as people write them, x<sup>2</sup>.</p>\n', '']
	])(
		'takes time by its length only: %j',
		(first, second) => {
			const time = (length: number) => {
				const half = Math.ceil(length / 2 / Math.max(first.length, second.length));
				const source = first.repeat(half) + second.repeat(half);
				const before = process.cpuUsage();
				readHtml(source);
				return process.cpuUsage(before).user / 1000;
			};
			time(50_000);
			const [short, long] = [time(1_000_000), time(5_000_000)];
			// Five times as long; a square would be 25 times.
			expect(long).toBeLessThan(10 * Math.max(short, 50));
		},
		60_000
	);
});

describe('HTML as nobody writes it', () => {
	const pieces = [
		...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>'],
		...[
			'<',
			'>',
			'</',
			'<!--',
			'-->',
			'<![CDATA[',
			']]>',
			'<?',
			'"',
			"'",
			'=',
			'/',
			'&',
			'&#x3',
			';'
		],
		...[
			'<a href="javascript:x">',
			'</a>',
			'<table><tr><td>',
			'<math><mi>',
			'<style>',
			'\0',
			'text ',
			'\n'
		]
	];
	const markup = /<\/?(script|img|svg|a|table|tr|td|math|mi|style)\b/i;
	it('comes out without a tag, whatever it is made of', () => {
		let last = seed;
		const next = (most: number) => (last = (last * 48271) % 2147483647) % most;
		for (let turn = 0; turn < turns; turn++) {
			const source = Array.from({ length: 1 + next(30) }, () => pieces[next(pieces.length)]).join(
				''
			);
			const { paragraphs, media } = readHtml(source);
			for (const text of [...paragraphs, ...media.map(({ name }) => name)])
				expect([source, text]).toEqual([source, expect.not.stringMatching(markup)]);
		}
	});

	it('may be nested as deep as somebody likes', () => {
		for (const name of ['div', 'sup', 'table', 'math', 'ol', 'pre', 'span']) {
			const deep = `<${name}>`.repeat(100_000) + 'Q' + `</${name}>`.repeat(100_000);
			expect(readHtml(deep).paragraphs.join('')).toContain('Q');
		}
	});
});

describe('HTML without other marks than lines and paragraphs', () => {
	it.each([
		'a &amp;lt; b &quot;c&quot; &gt; &lt;p&gt;',
		'  a <br> b<br/>\tc<br />\n\nd ',
		'<p>a</p>\n<p>b<br>c</p>d<div>e<div>f</div></div>',
		'<p></p><br><p>a</p>',
		'a > b \u00a0 c \ud83d\ude00'
	])('reads the same as with them: %j', (source) => {
		expect(readHtml(source)).toEqual(readHtml(`${source}<i></i>`));
	});
});

describe('texts of Moodle', () => {
	it.each<[Format, string, string]>([
		['plain', ' <b> &amp;\n x ', '<b> &amp;\nx'],
		['html', '<b>a</b>\nb', 'a b'],
		['auto', 'a\nb &amp; <i>c</i>', 'a\nb & c'],
		['auto', '<p>a</p>\n<p>b</p>\n', 'a\nb'],
		['markdown', '**a** and *b* and __c__ and `*d*`', 'a and b and c and *d*'],
		[
			'markdown',
			'# Head\n- one\n- two\n\n2 * 3 * 4 = snake_case_name',
			'Head\n• one\n• two\n\n2 * 3 * 4 = snake_case_name'
		],
		['markdown', '```py\nif x:\n  y\n```', 'if x:\n\u00a0\u00a0y'],
		['markdown', 'see [here](https://x.example) \\*', 'see here *']
	])('written as %s: %j', (format, source, text) => {
		expect(rich(source, format)).toBe(text);
	});
});
