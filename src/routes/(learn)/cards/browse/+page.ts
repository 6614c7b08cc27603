import { content } from '$content';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [cards, essay] = await Promise.all([content.cards(), content.essay()]);
	const places = Object.keys(essay.places);
	const place = (locator = '') => places.indexOf(locator);
	return {
		cards: [...cards].sort((a, b) => place(a.locator) - place(b.locator)),
		places,
		names: essay.names
	};
};
