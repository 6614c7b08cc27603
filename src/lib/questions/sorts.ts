export const claimKinds = [
	'fact',
	'number',
	'cause',
	'label',
	'opinion',
	'motive',
	'device',
	'prediction',
	'biography'
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The five sorts of statement that the pen marks tell apart; a rhetorical device is none of them. */
const kindsOf = {
	fact: ['fact', 'number', 'cause', 'biography'],
	opinion: ['opinion'],
	motive: ['motive'],
	prediction: ['prediction'],
	label: ['label']
} satisfies Record<string, ClaimKind[]>;
export type Sort = keyof typeof kindsOf;
export const sorts = Object.keys(kindsOf) as Sort[];
export const sortOf = (kind: ClaimKind): Sort | undefined =>
	sorts.find((sort) => (kindsOf[sort] as ClaimKind[]).includes(kind));
