import { csv } from './csv/csv';
import { json } from './json/json';

/** The formats that the desk shows first: small enough to come with the page. */
export const codecs = [csv, json];
