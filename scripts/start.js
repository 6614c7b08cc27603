import { join } from 'node:path';
import { before, build } from './build.js';
import { root, setUp } from './setup.js';

setUp('build');
build();

// Imported late: what it needs is there only after the set-up.
const { serve } = await import('./serve.js');
const port = Number(process.env.PORT ?? 4173);
try {
	await serve({ folder: join(root, 'build'), before, port });
	console.log(`Close Call is at http://localhost:${port} (Ctrl+C ends it)`);
} catch (error) {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	if (!taken) throw error;
	console.error(`Port ${port} is taken. Choose another: PORT=4174 npm start`);
	process.exit(1);
}
