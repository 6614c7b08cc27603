import type { Packer, Unpacker } from './packing';
import type { ClassOptions } from './shared-set';

// Five flags, in the order that codes already out have.

export function packOptions(packer: Packer, options: ClassOptions) {
	const { mode, shuffle, certainty, name, time } = options;
	for (const option of [mode === 'check', shuffle, certainty, name, time]) packer.flag(option);
}

export const unpackOptions = (packed: Unpacker): ClassOptions => ({
	mode: packed.flag() ? 'check' : 'practise',
	shuffle: packed.flag(),
	certainty: packed.flag(),
	name: packed.flag(),
	time: packed.flag()
});
