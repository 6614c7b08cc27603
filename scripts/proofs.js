import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root, setUp } from './setup.js';

// npm run proofs: the proof set in every format, to be read by programs that are not ours.
setUp('build');
await runnerImport(join(root, 'scripts/write-proofs.ts'));
