import { error, json } from '@sveltejs/kit';
import bank from '$content/bank';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

// The whole bank, for other programs; the app itself fetches it in parts.
const name = `close-call.${bank.language}.json`;

export const entries: EntryGenerator = () => [{ name }];

export const GET: RequestHandler = ({ params }) =>
	params.name === name ? json(bank) : error(404, `No question set is called ${params.name}`);
