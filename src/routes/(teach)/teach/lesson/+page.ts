import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ lesson: (await import('$content/lesson')).default });
