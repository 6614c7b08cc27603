/** A set that is taken, in the app or outside it: all that a file that plays by itself says of it. */
export const taken = {
	teachers: 'Written by your teacher, not by Close Call',
	toEnd: 'To the end',
	nameCut: (name: string) => `Too long: your teacher will see only ‘${name}’.`
};
