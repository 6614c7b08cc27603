import type { Content, Reading } from '$lib/codecs/codec';
import type { QuestionSet } from '$lib/questions/set';
import type { Report } from '$lib/codecs/fit/report';

/** The first message: the set that is fitted and written, or that questions are read into. */
export interface Begin {
	set: QuestionSet;
}
/** What the page asks then. Formats by their ids. */
export type Asked =
	| {
			what: 'read';
			file: Uint8Array;
			name: string;
			/** Where somebody has named one. */
			format?: string;
	  }
	/** The source of an issue, mended, to be read by itself. */
	| { what: 'mend'; file: Uint8Array; format: string; at: string; text: string }
	/** The rows of what was pasted. */
	| { what: 'table'; text: string; html: boolean }
	| { what: 'fit'; format: string }
	| { what: 'write'; format: string; when: number };

export interface Found {
	format?: string;
	reading: Reading;
	/** What was not taken, as it stands in the file, by `at` of its issue. */
	sources?: Record<string, string>;
}

export interface Answers {
	/** Without a format where nobody could make anything of the file. */
	read: Found;
	mend: Reading;
	/** Nothing where it is no table. */
	table: string[][] | undefined;
	fit: Report;
	write: Content;
}

const patience = 30_000;

/** Does the work on one set away from the page, until it is closed. */
export class FileWorker {
	#set: QuestionSet;
	#worker?: Worker;

	constructor(set: QuestionSet) {
		this.#set = set;
	}

	/** Rejects with `too-slow`, or `not-fetched` where the worker cannot be had; the next question starts another. */
	async ask<What extends Asked['what']>(
		asked: Extract<Asked, { what: What }>
	): Promise<Answers[What]> {
		const worker = (this.#worker ??= this.#start());
		const { port1, port2 } = new MessageChannel();
		let timer: ReturnType<typeof setTimeout>;
		try {
			return await new Promise((resolve, reject) => {
				timer = setTimeout(() => reject(new Error('too-slow')), patience);
				port1.onmessage = ({ data }: MessageEvent<Answers[What]>) => resolve(data);
				worker.addEventListener('error', (event) => {
					event.preventDefault();
					reject(new Error('not-fetched'));
				});
				worker.postMessage(asked, [port2]);
			});
		} catch (fault) {
			worker.terminate();
			if (this.#worker === worker) this.#worker = undefined;
			throw fault;
		} finally {
			clearTimeout(timer!);
			port1.close();
		}
	}

	close() {
		this.#worker?.terminate();
	}

	#start(): Worker {
		const worker = new Worker(new URL('./file-work.ts', import.meta.url), { type: 'module' });
		worker.postMessage({ set: this.#set } satisfies Begin);
		return worker;
	}
}
