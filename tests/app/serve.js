import { existsSync } from 'node:fs';
import { serve } from '../../scripts/serve.js';

// The built site as a host would serve it, and the one built for a folder of a host.
const port = Number(process.env.STORY_PORT ?? 4200);
const servers = [await serve({ folder: process.env.STORY_FOLDER ?? 'build', port })];
if (existsSync('.cache/build-folder')) {
	servers.push(await serve({ folder: '.cache/build-folder', port: port + 1, base: '/x/y' }));
}
// A connection closed for idling just as a test asks over it again would be a fault of no page.
for (const server of servers) server.keepAliveTimeout = 10 * 60_000;
