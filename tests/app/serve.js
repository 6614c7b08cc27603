import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.js';

// The built site as a host would serve it; then the one built for a folder of a host, the one for another essay,
// and the one in a language made of accents.
const port = Number(process.env.STORY_PORT ?? 4200);
const sites = [
	{ folder: process.env.STORY_FOLDER ?? 'build', port },
	{ folder: '.cache/build-folder', port: port + 1, base: '/x/y' },
	{ folder: '.cache/build-essay', port: port + 2 },
	{ folder: '.cache/build-pseudo', port: port + 3, base: '/pseudo' }
];
const servers = await Promise.all(sites.filter(({ folder }) => existsSync(folder)).map(serve));
// A connection closed for idling just as a test asks over it again would be a fault of no page.
for (const server of servers) server.keepAliveTimeout = 10 * 60_000;
