import { formats } from '$lib/codecs';
import type { Codec, Reading } from '$lib/codecs/codec';
import { fit, type Fitted } from '$lib/codecs/fit/fit';
import { tableOfHtml, tableOfText } from '$lib/codecs/files/pasted-table';
import { readFile } from '$lib/codecs/recognise';
import type { QuestionSet } from '$lib/questions/set';
import type { Answers, Asked, Begin } from './file-worker';
import { report } from '$lib/codecs/fit/report';

// A worker: with many questions, reading and writing take longer than a page may stop for.
const worker = self as unknown as { onmessage: (event: MessageEvent<Begin | Asked>) => void };
const named = (id: string) => formats.find((one) => one.id === id)!;

let set: QuestionSet;
let last: { format: string; fitted: Fitted } | undefined;

worker.onmessage = async ({ data, ports: [port] }) => {
	if ('set' in data) set = data.set;
	else port!.postMessage(await answer(data));
};

async function answer(asked: Asked): Promise<Answers[Asked['what']]> {
	switch (asked.what) {
		case 'read': {
			const { file, name, format } = asked;
			const blank = { set, random: Math.random };
			const { codec, reading } = await readFile(
				file,
				name,
				blank,
				format ? named(format) : undefined
			);
			return { format: codec?.id, reading, sources: await sourcesOf(file, codec, reading) };
		}
		case 'mend': {
			const codec = named(asked.format);
			const piece = (await codec.piece!(asked.file, asked.at))!;
			const file = new TextEncoder().encode(piece.whole(asked.text));
			return codec.read!(file, { set, random: Math.random });
		}
		case 'table':
			return asked.html ? tableOfHtml(asked.text) : tableOfText(asked.text);
		case 'fit':
			return report(fittedTo(asked.format));
		case 'write':
			return named(asked.format).write!(fittedTo(asked.format).set, asked.when);
	}
}

const most = 200;
async function sourcesOf(file: Uint8Array, codec: Codec | undefined, { issues }: Reading) {
	const sources: Record<string, string> = {};
	const faults = issues.filter(({ at, taken }) => at && !taken).slice(0, most);
	for (const { at } of codec?.piece ? faults : []) {
		const piece = await codec!.piece!(file, at!);
		if (piece) sources[at!] = piece.text;
	}
	return sources;
}

function fittedTo(format: string): Fitted {
	if (last?.format !== format) last = { format, fitted: fit(set, named(format)) };
	return last.fitted;
}
