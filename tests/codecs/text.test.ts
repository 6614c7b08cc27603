import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/lib/codecs/files/drafts';
import { textOfHtml } from '../../src/lib/codecs/files/html';
import { html, lines, nameOf, oneLine, plainOf } from '../../src/lib/codecs/files/text';
import { element, markup } from '../../src/lib/codecs/files/xml';

describe('texts', () => {
	it.each([
		['<p>One <b>two</b></p><p>three</p>', 'One two\nthree'],
		['a<br>b<br/>c', 'a\nb\nc'],
		['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
		['a<!-- > hidden -->b', 'ab'],
		['<style>p{}</style>x<script>alert("</p>")</script>y', 'xy'],
		['&lt;b&gt; &amp;amp; &#x1F600; &ntilde; &unknown;', '<b> &amp; 😀 ñ &unknown;'],
		['  many \n\t spaces ', 'many spaces'],
		['<unclosed', '<unclosed'],
		['<script>never closed', '']
	])('of HTML %j are %j', (source, text) => {
		expect(textOfHtml(source)).toBe(text);
	});

	it.each([' a\r\n b ', '<b>&amp;', '“x”\u00a0–', 'a\u0000b\ud800\ufeff', '\u202eright to left'])(
		'come back from HTML: %j',
		(text) => {
			expect(textOfHtml(html(lines(text)))).toBe(lines(text));
			expect(plainOf(html(lines(text)))).toBe(lines(text));
		}
	);

	it('stand on one line where a format has only one', () => {
		expect(oneLine('a\r\n\r\n b\u2028c')).toBe('a b c');
	});

	it('give a name that is not too long', () => {
		expect([...nameOf('😀'.repeat(100))]).toHaveLength(80);
	});

	it('are escaped in XML, and what it forbids is left out', () => {
		expect(markup(element('a', { b: '"\n' }, ']]>\u000b<'))).toBe(
			'<a b="&quot;&#10;">]]&gt;&lt;</a>'
		);
	});
});

describe('numbers', () => {
	it.each([
		['3.140', '3.14'],
		['0', '0'],
		['-0.0', '0'],
		['+5', '5'],
		['007', '7'],
		['.5', '0.5'],
		['1e3', '1000'],
		['12.5e-2', '0.125'],
		['100e-2', '1'],
		['1,000', undefined],
		['', undefined],
		['.', undefined],
		['five', undefined]
	])('%j is %j', (text, value) => {
		expect(decimal(text)).toBe(value);
	});
});
