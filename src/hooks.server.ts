import type { Handle } from '@sveltejs/kit';
import { language } from '$words';
import early from 'virtual:early';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language).replace('%early%', () => early)
	});
