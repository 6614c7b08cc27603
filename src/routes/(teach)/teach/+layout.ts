import type { LayoutLoad } from './$types';

/** The desk's pages share the whole bank, the ready-made sets and what questions support. */
export const load: LayoutLoad = async () => {
	const [bank, ready, standards] = await Promise.all([
		import('$content/bank'),
		import('$content/ready-sets'),
		import('$content/standards')
	]);
	return { bank: bank.default, ready: ready.default, standards: standards.default };
};
