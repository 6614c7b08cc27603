import { error } from '@sveltejs/kit';
import bank from '$content/bank';
import changed from '$content/changed';
import ready from '$content/ready-sets';
import { readySets } from '$lib/questions/sets/ready-set';
import { published } from '$lib/codecs/published';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

// Our questions and the ready-made sets in every format, as plain files for anyone without script or time.
const files = readySets(ready, bank).then((sets) => published(bank, sets));

export const entries: EntryGenerator = async () =>
	(await files).map(({ name }) => ({ file: name }));

export const GET: RequestHandler = async ({ params }) => {
	const found = (await files).find(({ name }) => name === params.file);
	if (!found) error(404, `No download is called ${params.file}`);
	const { codec, set } = found;
	return new Response(await codec.write!(set, changed), {
		headers: { 'Content-Type': codec.mime }
	});
};
