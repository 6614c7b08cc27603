import { run, setUp } from './setup.js';

setUp('build');
run('npx', ['vite', 'dev', ...process.argv.slice(2)]);
