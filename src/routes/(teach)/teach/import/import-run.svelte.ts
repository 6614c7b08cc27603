import { gone } from '$lib/state/gone.svelte';
import type { QuestionSet } from '$lib/questions/set';
import { ownId } from '$lib/questions/own';
import { adopt } from '$lib/codecs/adopt';
import type { Issue, Reading } from '$lib/codecs/codec';
import { mended, movedUp, rowsDown } from '$lib/codecs/mended';
import type { UnknownTable } from '$lib/codecs/files/unknown-table';
import { FileWorker, type Answers, type Found } from '../../file-worker';
import { Keeping } from './take-questions.svelte';

const largest = 20_000_000;

/** A file that is read, and mended where it cannot be. */
export class Importing {
	/** The name of the file that is being read. */
	busy = $state('');
	/** How much of it, 0 to 1. */
	share = $state(0);
	/** The name of a file whose reading was stopped. */
	stopped = $state('');
	name = $state('');
	found = $state.raw<Answers['read']>();
	/** A table whose columns somebody has to look at. */
	table = $state.raw<string[][]>();
	/** What somebody has said parts its cells. */
	separator = $state<string>();
	/** Grows with each file that is shown. */
	shown = $state(0);
	/** Where the last thing that was mended stands. */
	mended = $state('');
	readonly keeping: Keeping;

	#bank: QuestionSet;
	#untitled: string;
	#file = new Uint8Array();
	/** What is being read. */
	#next?: { file: Uint8Array<ArrayBuffer>; name: string };
	#turn = 0;
	#worker?: FileWorker;
	/** Rows above the first one of the table in the text it was read from. */
	#above = 0;
	/** Rows of the table that cannot be told. */
	#odd: Issue[] = [];

	constructor(bank: QuestionSet, untitled: string) {
		this.#bank = bank;
		this.#untitled = untitled;
		this.keeping = new Keeping(bank, untitled);
	}

	async open(file: File) {
		this.table = undefined;
		if (file.size > largest) {
			const set = this.#blank;
			const params = { megabytes: Math.ceil(file.size / 1e6) };
			this.#show({ reading: { set, issues: [{ code: 'too-big', params }] } }, file.name);
			return;
		}
		this.busy = file.name;
		const bytes = await file.arrayBuffer().catch(() => undefined);
		if (bytes) await this.read(new Uint8Array(bytes), file.name);
		else {
			const issues = [{ code: 'unreadable-file' }];
			this.#show({ reading: { set: this.#blank, issues } }, file.name);
		}
	}

	/** A text, or the HTML of a table; `text` stands in where there is no table in it. */
	async paste(text: string, name: string, html?: string) {
		const turn = ++this.#turn;
		this.busy = name;
		const file = new TextEncoder().encode(text);
		this.#next = { file, name };
		const worker = new FileWorker(this.#blank);
		const ask = (text: string, html: boolean) => worker.ask({ what: 'table', text, html });
		// What stops it here is told by the reading that follows.
		const table = await (html ? ask(html, true) : ask(text, false)).catch(() => undefined);
		worker.close();
		if (turn !== this.#turn) return;
		if (table) this.#map({ rows: table, issues: [] }, name);
		else {
			this.table = undefined;
			await this.read(file, name);
		}
	}

	/** Asks what the columns of what was found hold. */
	mapColumns() {
		this.#map(this.found!.table!, this.name);
	}
	#map({ rows, issues }: UnknownTable, name: string) {
		this.busy = '';
		this.name = name;
		this.found = undefined;
		this.table = rows;
		this.#odd = issues;
	}

	/** `above`: rows that stand above the first one of the table. */
	async readTable(text: string, above: number) {
		await this.read(new TextEncoder().encode(text), this.name, 'csv');
		if (!this.found) return;
		this.#above = above;
		const { reading, sources } = above
			? { ...this.found, ...movedUp(this.found, above) }
			: this.found;
		const issues = [...this.#odd, ...reading.issues];
		this.found = { ...this.found, reading: { ...reading, issues }, sources };
	}

	/** `format`: as chosen by the teacher, or else recognised. */
	async read(file: Uint8Array<ArrayBuffer>, name: string, format?: string, separator?: string) {
		const turn = ++this.#turn;
		this.#next = { file, name };
		this.busy = name;
		this.share = 0;
		this.stopped = '';
		const worker = new FileWorker(this.#blank);
		this.#worker = worker;
		const told = await worker
			.ask({ what: 'read', file, name, format, separator }, (share) => (this.share = share))
			.catch((fault: Error): Found => ({ format, reading: this.#unread(fault) }));
		worker.close();
		// A later file takes precedence.
		if (turn !== this.#turn) return;
		this.#file = file;
		this.#above = 0;
		this.separator = separator;
		const { set: got } = told.reading;
		if (told.table && !got.questions.length && !got.cards.length)
			return this.#map(told.table, name);
		this.#show({ ...told, reading: adopt(told.reading, this.#bank) }, name);
	}

	/** What is being read, or else what is shown. */
	readAs(format: string, separator?: string) {
		const { file, name } = (this.busy && this.#next) || { file: this.#file, name: this.name };
		return this.read(file, name, format, separator);
	}

	/** Reads it in another of the ways that are about as good, which stay to choose from. */
	async choose(format: string) {
		const { close } = this.found!;
		await this.readAs(format);
		if (this.found?.format === format) this.found = { ...this.found, close };
	}

	/** What was taken in by half is not kept. */
	stop() {
		this.#turn += 1;
		this.#worker?.stop();
		this.stopped = this.busy;
		this.busy = '';
	}

	/** Reads the mended source of what was not taken, and puts it beside what was. Tells whether it is taken now. */
	async mend(at: string, text: string[]): Promise<boolean> {
		const before = this.found!;
		const worker = new FileWorker(this.#blank);
		const inFile = rowsDown(at, this.#above);
		const asked = {
			what: 'mend',
			file: this.#file,
			format: before.format!,
			at: inFile,
			text
		} as const;
		const told = await worker.ask(asked).catch((fault: Error) => this.#unread(fault));
		worker.close();
		if (this.found !== before) return false;
		const { reading, taken } = mended(before.reading, at, adopt(told, this.#bank), () =>
			ownId(Math.random)
		);
		const { cells } = before.sources![at]!;
		const source = {
			text: text.join(' | '),
			cells: cells?.map(([head], index): [string, string] => [head, text[index]!])
		};
		this.found = { ...before, sources: { ...before.sources, [at]: source }, reading };
		if (!taken) return false;
		this.keeping.reopen();
		this.mended = at;
		return true;
	}

	get #blank(): QuestionSet {
		return { ...this.#bank, questions: [], cards: [], title: this.#untitled };
	}

	/** Nothing, for the reason that a worker gave up for. */
	#unread({ message }: Error): Reading {
		if (message === 'not-fetched') gone.tell();
		return { set: this.#blank, issues: [{ code: message }] };
	}

	#show(found: Answers['read'], name: string) {
		this.busy = '';
		this.name = name;
		this.found = found;
		this.shown += 1;
		this.mended = '';
		const { title } = found.reading.set;
		this.keeping.begin(title !== this.#untitled ? title : name.replace(/\.[a-z0-9]{1,5}$/i, ''));
	}
}
