import type { Handle } from '@sveltejs/kit';
import early from 'virtual:early';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', event.params.language ?? 'en').replace('%early%', () => early)
	});
