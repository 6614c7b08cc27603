import type { Content, Reading } from '$lib/codecs/codec';
import type { QuestionSet } from '$lib/questions/set';
import type { Report } from '$lib/codecs/fit/report';

/** What the page asks of its worker. Formats by their ids. */
export type Asked =
	| {
			what: 'read';
			file: Uint8Array;
			name: string;
			/** Where somebody has named one. */
			format?: string;
			/** What the questions come into. */
			set: QuestionSet;
	  }
	| { what: 'fit'; set: QuestionSet; format: string }
	| { what: 'write'; set: QuestionSet; format: string; when: number };

export interface Answers {
	/** Without a format where nobody could make anything of the file. */
	read: { format?: string; reading: Reading };
	fit: Report;
	write: Content;
}

const patience = 30_000;

/** Has it done away from the page. Rejects with `too-slow`, or `not-fetched` where the worker cannot be had. */
export async function ask<What extends Asked['what']>(
	asked: Extract<Asked, { what: What }>
): Promise<Answers[What]> {
	const worker = new Worker(new URL('./file-work.ts', import.meta.url), { type: 'module' });
	let timer: ReturnType<typeof setTimeout>;
	try {
		return await new Promise((resolve, reject) => {
			timer = setTimeout(() => reject(new Error('too-slow')), patience);
			worker.onmessage = ({ data }: MessageEvent<Answers[What]>) => resolve(data);
			worker.onerror = (event) => {
				event.preventDefault();
				reject(new Error('not-fetched'));
			};
			worker.postMessage(asked);
		});
	} finally {
		clearTimeout(timer!);
		worker.terminate();
	}
}
