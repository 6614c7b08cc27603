import { run, setUp } from './setup.js';

setUp();
run('npx', ['vite', 'build', '--logLevel', 'warn']);
