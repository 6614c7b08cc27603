import type { OnPaper } from '../kind';
import { bulleted } from '../lines';
import { sorted } from '../sorted';
import type { Write } from './schema';
import type { ConcealedWrite } from './write';

export const writePaper: OnPaper<Write, ConcealedWrite> = {
	answers: ({ model, criteria }) => [
		model,
		...Object.values(sorted(criteria)).map((text) => `✓ ${text}`)
	],
	cards: ({ prompt, model, criteria }) => [
		{ front: [prompt], back: [model, ...bulleted(criteria)] }
	]
};
