import type { Handle } from '@sveltejs/kit';
import { common, language } from '$words';
import pack from '$content/pack';
import early from 'virtual:early';

const first = '/(learn)/(start)';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', language)
				.replace('%description%', () => attribute(pack.description))
				.replace('%gone%', () => gone)
				.replace('%early%', () => early.every + (event.route.id === first ? early.first : ''))
	});

const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const gone = `${attribute(common.gone.text)} <button type="button">${attribute(common.gone.reload)}</button>`;
