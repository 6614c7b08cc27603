import { fuzz } from './fuzz';

// SQLite takes a while to open, ten thousand times.
fuzz(/^apkg$/);
