import type { ParamMatcher } from '@sveltejs/kit';

/** The languages that stand in the address; English is at the root. */
const inAddress: string[] = [];

export const match: ParamMatcher = (parameter) => inAddress.includes(parameter);
