import bank from '$content/bank';
import ready from '$content/ready-sets';
import { fit } from '$lib/codecs/fit/fit';
import { formats } from '$lib/codecs';
import { readySets } from '$lib/questions/sets/ready-set';
import { published } from '$lib/codecs/published';
import { report } from '$lib/codecs/fit/report';
import type { PageLoad } from './$types';

// Links and text: no script is loaded.
export const csr = false;

export const load: PageLoad = async () => {
	const files = published(bank, await readySets(ready, bank));
	return {
		formats: formats.map((codec) => {
			const { left, changed } = report(fit(bank, codec));
			const say = (groups: typeof left) =>
				groups.map(({ code, at, params }) => ({ code, count: at.length || 1, params }));
			return {
				id: codec.id,
				name: codec.name,
				again: codec.again,
				lossless: codec.lossless,
				left: say(left),
				changed: say(changed),
				files: files
					.filter((one) => one.codec === codec)
					.map(({ name, part, whole, set, from }) => ({
						name,
						part,
						title: whole === bank ? undefined : whole.title,
						questions: set.questions.length,
						cards: set.cards.length,
						from
					}))
			};
		})
	};
};
