import { paragraphOf } from '$lib/questions/essay';
import { typeOf } from '$lib/questions/point';
import { content } from '$content';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [rows, essay] = await Promise.all([content.index(), content.essay()]);
	const parts = new Map<string, string>();
	for (const [place, gist] of Object.entries(essay.places)) {
		const part = paragraphOf(place);
		if (!parts.has(part)) parts.set(part, gist);
	}
	const aboutOf = (point: string) => typeOf(essay.names, point)!;
	return { rows, parts: [...parts], aboutOf };
};
