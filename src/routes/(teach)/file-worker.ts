import type { Content, Piece, Reading } from '$lib/codecs/codec';
import type { UnknownTable } from '$lib/codecs/files/unknown-table';
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
			separator?: string;
	  }
	/** The source of an issue, mended, to be read by itself. */
	| { what: 'mend'; file: Uint8Array; format: string; at: string; text: string[] }
	/** The rows of what was pasted. */
	| { what: 'table'; text: string; html: boolean }
	| { what: 'fit'; format: string }
	/** One of its files, from 0. */
	| { what: 'make'; format: string; file: number; when: number };

/** What was not taken, as it stands in the file. */
export type Source = Pick<Piece, 'text' | 'cells'>;

/** One of several ways to read a file. */
export interface Close {
	format: string;
	questions: number;
	cards: number;
	begins: string;
}

export interface Found {
	format?: string;
	reading: Reading;
	/** By `at` of its issue. */
	sources?: Record<string, Source>;
	/** All ways in which it can be read about as well, the best first. */
	close?: Close[];
	/** A table of which no reader knows the columns. */
	table?: UnknownTable;
}

/** What becomes of the set, and what each of its files holds. */
export interface Fate extends Report {
	files: { questions: number; cards: number }[];
}

export interface Answers {
	/** Without a format where nobody could make anything of the file. */
	read: Found;
	mend: Reading;
	/** Nothing where it is no table. */
	table: string[][] | undefined;
	fit: Fate;
	make: Content;
}

const patience = 30_000;

/** Does the work on one set away from the page, until it is closed. */
export class FileWorker {
	#set: QuestionSet;
	#worker?: Worker;
	#stop?: () => void;

	constructor(set: QuestionSet) {
		this.#set = set;
	}

	/** Rejects with `too-slow`, or `not-fetched` where the worker cannot be had; the next question starts another. */
	async ask<What extends Asked['what']>(
		asked: Extract<Asked, { what: What }>,
		progress?: (share: number) => void
	): Promise<Answers[What]> {
		const worker = (this.#worker ??= this.#start());
		const { port1, port2 } = new MessageChannel();
		let timer: ReturnType<typeof setTimeout>;
		this.#stop = undefined;
		try {
			return await new Promise((resolve, reject) => {
				const wait = () => {
					timer = setTimeout(() => reject(new Error('too-slow')), patience);
				};
				wait();
				this.#stop = () => reject(new Error('stopped'));
				port1.onmessage = ({
					data
				}: MessageEvent<{ share: number } | { answer: Answers[What] }>) => {
					clearTimeout(timer);
					if ('answer' in data) return resolve(data.answer);
					wait();
					progress?.(data.share);
				};
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

	/** Whatever is being asked is not answered any more: it rejects with `stopped`. */
	stop() {
		this.#stop?.();
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
