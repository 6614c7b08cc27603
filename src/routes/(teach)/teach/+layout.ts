import type { LayoutLoad } from './$types';

/** The desk's pages share the whole bank and the ready-made sets. */
export const load: LayoutLoad = async () => {
	const [bank, ready] = await Promise.all([import('$content/bank'), import('$content/ready-sets')]);
	return { bank: bank.default, ready: ready.default };
};
