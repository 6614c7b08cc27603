import { expect, it, vi } from 'vitest';
import { Importing } from '../../src/routes/(teach)/teach/import/import-run.svelte';
import { blank } from '../codecs/compare';

it('reads as somebody says what came last, though it is still being read', async () => {
	const asked: { what: string; file?: Uint8Array }[] = [];
	class Silent {
		addEventListener() {}
		terminate() {}
		postMessage(message: (typeof asked)[number]) {
			asked.push(message);
		}
	}
	vi.stubGlobal('Worker', Silent);
	const importing = new Importing(blank().set, 'Untitled');
	void importing.paste('Q{T}', 'Pasted');
	void importing.readAs('gift');
	vi.unstubAllGlobals();
	const read = asked.find(({ what }) => what === 'read');
	expect(new TextDecoder().decode(read?.file)).toBe('Q{T}');
});
