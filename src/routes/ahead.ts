import { fetchStarter } from './material';

/** Fetched by the first page once its question is answered: what the second one needs. */
fetchStarter().catch(() => {});
