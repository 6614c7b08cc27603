import { describe, vi } from 'vitest';

// What holds for every essay, whatever its size, holds for this one.
vi.stubEnv('ESSAY_PACK', 'tests/essay');

describe('another essay', async () => {
	await import('../content/cards.test');
	await import('../content/questions.test');
	await import('../content/quotes.test');
	await import('../content/references.test');
	await import('../content/wording.test');
});
