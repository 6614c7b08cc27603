import { csv } from './csv';
import { json } from './json';

/** Every format, in the order menus show them. */
export const codecs = [csv, json];
