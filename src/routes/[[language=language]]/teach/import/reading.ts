import { formats } from '$lib/codecs';
import { readFile } from '$lib/codecs/recognise';
import type { Asked, Told } from './ask.svelte';

// A worker, so that a big file never stops the page; what takes too long is ended from there.
const worker = self as unknown as {
	onmessage: (event: MessageEvent<Asked>) => void;
	postMessage(told: Told): void;
};

worker.onmessage = async ({ data: { file, name, as, set } }) => {
	const blank = { set, random: Math.random };
	const { codec, reading } = await readFile(
		file,
		name,
		blank,
		formats.find(({ id }) => id === as)
	);
	worker.postMessage({ format: codec?.id, reading });
};
