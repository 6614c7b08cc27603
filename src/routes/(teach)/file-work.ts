import { formats } from '$lib/codecs';
import { readFile } from '$lib/codecs/recognise';
import type { Answers, Asked } from './file-worker';
import { report } from '$lib/codecs/fit/report';

// A worker: with many questions, reading and writing take longer than a page may stop for.
const worker = self as unknown as {
	onmessage: (event: MessageEvent<Asked>) => void;
	postMessage(answer: Answers[Asked['what']]): void;
};
const named = (id: string) => formats.find((one) => one.id === id)!;

worker.onmessage = async ({ data }) => worker.postMessage(await answer(data));

async function answer(asked: Asked): Promise<Answers[Asked['what']]> {
	switch (asked.what) {
		case 'read': {
			const { file, name, format, set } = asked;
			const blank = { set, random: Math.random };
			const { codec, reading } = await readFile(
				file,
				name,
				blank,
				format ? named(format) : undefined
			);
			return { format: codec?.id, reading };
		}
		case 'fit':
			return report(asked.set, named(asked.format));
		case 'write':
			return named(asked.format).write!(asked.set, asked.when);
	}
}
