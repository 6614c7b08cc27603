import { json } from '@sveltejs/kit';
import { toJsonSchema } from '@valibot/to-json-schema';
import { set } from '$lib/questions/set';

export const prerender = true;

/** The JSON Schema (draft 7) of a question set, made from the schema the app itself checks with. */
export const GET = () => json({ title: 'Close Call question set', ...toJsonSchema(set) });
