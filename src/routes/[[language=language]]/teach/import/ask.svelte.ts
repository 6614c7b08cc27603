import type { Issue, Reading } from '$lib/codecs/codec';
import type { QuestionSet } from '$lib/questions/set';

export interface Asked {
	file: Uint8Array;
	name: string;
	/** The format, where somebody has named one. */
	as?: string;
	/** What the questions come into. */
	set: QuestionSet;
}
export interface Told {
	/** Undefined where nobody could make anything of the file. */
	format?: string;
	reading: Reading;
}

const patience = 20_000;

/** Has a file read away from the page. Never rejects. */
export async function ask(asked: Asked): Promise<Told> {
	const worker = new Worker(new URL('./reading.ts', import.meta.url), { type: 'module' });
	let timer: ReturnType<typeof setTimeout>;
	const told = await new Promise<Told>((resolve) => {
		const fail = (issue: Issue) =>
			resolve({ format: asked.as, reading: { set: asked.set, issues: [issue] } });
		timer = setTimeout(() => fail({ code: 'too-slow' }), patience);
		worker.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
		worker.onerror = (event) => {
			event.preventDefault();
			fail({ code: 'not-fetched' });
		};
		worker.postMessage(asked);
	});
	clearTimeout(timer!);
	worker.terminate();
	return told;
}
