import * as fc from 'fast-check';

/** How many cases a law or a fuzzed reader tries, and the seed they come from: `npm run hunt` tries more and others. */
export const turns = Number(process.env.HUNT_TURNS ?? 500);
export const seed = Number(process.env.HUNT_SEED ?? 20210601);

fc.configureGlobal({ seed });
