import { formats } from '$lib/codecs';
import type { Codec, Reading } from '$lib/codecs/codec';
import { fit, type Fitted } from '$lib/codecs/fit/fit';
import { tableOfHtml, tableOfText } from '$lib/codecs/files/pasted-table';
import { tableOfFile } from '$lib/codecs/files/unknown-table';
import { filesOf } from '$lib/codecs/published';
import { readFile, type Try } from '$lib/codecs/recognise';
import type { QuestionSet } from '$lib/questions/set';
import type { Answers, Asked, Begin, Close, Found, Source } from './file-worker';
import { report } from '$lib/codecs/fit/report';

// A worker: with many questions, reading and writing take longer than a page may stop for.
const worker = self as unknown as { onmessage: (event: MessageEvent<Begin | Asked>) => void };
const named = (id: string) => formats.find((one) => one.id === id)!;

let set: QuestionSet;
let last: { format: string; fitted: Fitted } | undefined;

worker.onmessage = async ({ data, ports: [port] }) => {
	if ('set' in data) set = data.set;
	else {
		let told = 0;
		const progress = (share: number) => {
			if (share < told + 0.01) return;
			told = share;
			port!.postMessage({ share });
		};
		port!.postMessage({ answer: await answer(data, progress) });
	}
};

async function answer(
	asked: Asked,
	progress: (share: number) => void
): Promise<Answers[Asked['what']]> {
	switch (asked.what) {
		case 'read': {
			const { file, name, format, separator } = asked;
			const blank = { set, random: Math.random, separator, progress };
			const as = format ? named(format) : undefined;
			const { codec, reading, close } = await readFile(file, name, blank, as);
			const sources = await sourcesOf(file, codec, reading);
			// Readers of cards take the first two columns of any table.
			const unsure = !format && (!codec || codec.cards);
			const table = unsure ? await tableOfFile(file).catch(() => undefined) : undefined;
			return {
				format: codec?.id,
				reading,
				sources,
				close: close?.map(seen),
				table
			} satisfies Found;
		}
		case 'mend': {
			const codec = named(asked.format);
			const piece = (await codec.pieces!(asked.file))(asked.at)!;
			const file = new TextEncoder().encode(piece.whole(asked.text));
			const reader = piece.as ? named(piece.as) : codec;
			return reader.read!(file, { set, random: Math.random });
		}
		case 'table':
			return asked.html ? tableOfHtml(asked.text) : tableOfText(asked.text);
		case 'fit':
			return {
				...report(fittedTo(asked.format)),
				files: files(asked.format).map(({ questions, cards }) => ({
					questions: questions.length,
					cards: cards.length
				}))
			};
		case 'make':
			return named(asked.format).write!(files(asked.format)[asked.file]!, asked.when);
	}
}

const files = (format: string) => filesOf(fittedTo(format).set, named(format));

/** What a way of reading would take, and how it begins. */
function seen({ codec, reading: { set } }: Try): Close {
	const [question] = set.questions;
	const [card] = set.cards;
	return {
		format: codec.id,
		questions: set.questions.length,
		cards: set.cards.length,
		begins: question ? question.prompt : `${card!.front} = ${card!.back}`
	};
}

const most = 200;
async function sourcesOf(file: Uint8Array, codec: Codec | undefined, { issues }: Reading) {
	const sources: Record<string, Source> = {};
	const faults = issues.filter(({ at, taken }) => at && !taken).slice(0, most);
	if (!codec?.pieces || !faults.length) return sources;
	const pieceAt = await codec.pieces(file);
	for (const { at } of faults) {
		const piece = pieceAt(at!);
		if (piece) sources[at!] = { text: piece.text, cells: piece.cells };
	}
	return sources;
}

function fittedTo(format: string): Fitted {
	if (last?.format !== format) last = { format, fitted: fit(set, named(format)) };
	return last.fitted;
}
