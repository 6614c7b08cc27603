import { content } from 'virtual:content';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ params }) => {
	const here = content[(params.language ?? 'en') as 'en'];
	const [cards, essay] = await Promise.all([here.cards(), here.essay()]);
	const places = Object.keys(essay.places);
	const place = (locator = '') => places.indexOf(locator);
	return {
		cards: [...cards].sort((a, b) => place(a.locator) - place(b.locator)),
		places,
		skills: essay.skills
	};
};
