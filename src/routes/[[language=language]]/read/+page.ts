import { banks } from './bank';
import { paragraphs } from './lines';
import type { PageLoad } from './$types';

export const prerender = true;

export const load: PageLoad = async ({ params }) => {
	const bank = await banks[params.language ?? 'en']!();
	return { essay: bank.essay, claims: bank.claims, paragraphs: paragraphs(bank) };
};
