import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { asksPlace, conceal, key, kindNames } from '../../src/lib/questions/kinds';
import { ranksOf } from '../../src/lib/questions/kinds/codes';
import { texts } from '../../src/lib/questions/kinds/desk';
import { loadEdit, loadView } from '../../src/lib/questions/kinds/views';
import * as words from '../../src/lib/words/en';
import { fixtures } from './fixtures';

const html = async (question: (typeof fixtures)[number], response: string[], locked: boolean) => {
	const view = await loadView(question.kind);
	return render(view, { props: { question: conceal(question), response, locked } }).body;
};
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** In letters of another width, but for what stands in braces. */
const wide = (text: string) =>
	text.replace(/\{[^}]*\}|[a-z]/gi, (found) =>
		found.length > 1 ? found : String.fromCharCode(found.charCodeAt(0) + 0xfee0)
	);
const leaves = (value: unknown): string[] =>
	typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves);
const interfaceWords = leaves(words.questions);

it('has a view of every kind', async () => {
	for (const kind of kindNames) expect(await loadView(kind)).toBeTypeOf('function');
});

it('has an editor of every kind that asks for more than a place', async () => {
	for (const kind of kindNames.filter((kind) => !asksPlace({ kind })))
		expect(await loadEdit(kind)).toBeTypeOf('function');
});

describe.each(fixtures)('$kind $id', (question) => {
	it('is one group named by the stem, without inline styles', async () => {
		const shown = await html(question, [], false);
		expect(shown).toContain('<fieldset');
		expect(count(shown, /aria-labelledby="stem"/g)).toBe(1);
		expect(shown).not.toContain('style=');
		expect(shown).not.toContain('disabled=""');
	});

	it('has a field to type in where codes do not number its answers', async () => {
		if (ranksOf(conceal(question))) return;
		expect(await html(question, [], false)).toMatch(/<textarea|type="text"/);
	});

	it('shows what was given, and nothing can be changed any more when it is locked', async () => {
		const shown = await html(question, key(question), true);
		expect(shown).toMatch(/checked|data-chosen|value="/);
		const fields = count(shown, /<input|<textarea|<button/g);
		expect(count(shown, / disabled| readonly/g)).toBe(fields);
	});

	it('shows no text that cannot be mapped', async () => {
		const mapped = texts(question, wide);
		const shown = await html(mapped, key(mapped), false);
		const said = shown
			.split(/<[^>]*>/)
			.filter((text) => /[a-z]/i.test(text) && !interfaceWords.includes(text.trim()));
		expect(said).toEqual([]);
	});

	it('never submits the form it stands in', async () => {
		const shown = await html(question, key(question), false);
		expect(count(shown, /<button/g)).toBe(count(shown, /<button type="button"/g));
	});
});
