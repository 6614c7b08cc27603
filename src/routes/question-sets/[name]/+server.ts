import { error, json } from '@sveltejs/kit';
import bank from '$content/bank';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

// The whole bank of each language, for other programs; the app itself fetches it in parts.
const banks: Record<string, typeof bank> = { 'close-call.en.json': bank };

export const entries: EntryGenerator = () => Object.keys(banks).map((name) => ({ name }));

export const GET: RequestHandler = ({ params }) =>
	json(banks[params.name] ?? error(404, `No question set is called ${params.name}`));
