import { content } from '$content';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({
	stems: await content.stems()
});
