import { anki } from './anki';
import { apkg } from './apkg';
import type { Codec } from './codec';
import { menu } from './menu';

export { codecs } from './desk';

/** Every format, in the order of the menu. */
export const formats: Codec[] = menu.flatMap((one) => (one === anki ? [anki, apkg] : [one]));
