import pack from '$content/pack';
import { common, language, site } from '$words';

export const prerender = true;

const icon = (src: string, sizes: string, type: string, purpose = 'any') => ({
	src,
	sizes,
	type,
	purpose
});
const manifest = {
	name: site.name,
	short_name: common.app,
	description: pack.description,
	start_url: './today/',
	scope: './',
	display: 'standalone',
	lang: language,
	background_color: '#faf7f0',
	theme_color: '#faf7f0',
	categories: ['education'],
	icons: [
		icon('icon.svg', 'any', 'image/svg+xml'),
		icon('icon-192.png', '192x192', 'image/png'),
		icon('icon-512.png', '512x512', 'image/png'),
		icon('icon-maskable-512.png', '512x512', 'image/png', 'maskable')
	]
};

export const GET = ({ url }) =>
	// Browsers put the id behind the host alone, whatever the address of this file.
	new Response(JSON.stringify({ id: new URL('./', url).pathname, ...manifest }), {
		headers: { 'Content-Type': 'application/manifest+json' }
	});
