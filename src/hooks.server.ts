import type { Handle } from '@sveltejs/kit';
import { language } from '$words';
import pack from '$content/pack';
import early from 'virtual:early';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%description%', () => attribute(pack.description))
				.replace('%early%', () => early)
	});

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
