import { csv } from './csv';
import { json } from './json';

/** The formats that the desk shows first: small enough to come with the page. */
export const codecs = [csv, json];
