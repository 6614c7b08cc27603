/** The five pen marks, in the order the legend shows them. */
export const marks = ['solid', 'wavy', 'dotted', 'dashed', 'double'] as const;
export type Mark = (typeof marks)[number];
