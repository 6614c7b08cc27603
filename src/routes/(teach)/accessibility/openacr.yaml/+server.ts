import * as words from '$words';
import { stringify } from 'yaml';
import { version } from '../../../../../package.json';

export const prerender = true;

const { title, product, methods, limits, criteria } = words.conformance;
const chapter = (wanted: string) => ({
	criteria: criteria
		.filter(({ level }) => level === wanted)
		.map(({ id, adherence, notes }) => ({
			num: id,
			components: [{ name: 'web', adherence: { level: adherence, notes } }]
		}))
});

/** https://github.com/GSA/openacr */
export const GET = () =>
	new Response(
		stringify({
			title: `${words.common.app}: ${title}`,
			product: { name: words.common.app, version, description: product },
			evaluation_methods_used: methods,
			notes: limits,
			catalog: '2.5-edition-wcag-2.2-en',
			chapters: {
				success_criteria_level_a: chapter('A'),
				success_criteria_level_aa: chapter('AA')
			}
		}),
		{ headers: { 'content-type': 'text/yaml; charset=utf-8' } }
	);
