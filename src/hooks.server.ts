import type { Handle } from '@sveltejs/kit';
import early from 'virtual:early';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', 'en').replace('%early%', () => early)
	});
