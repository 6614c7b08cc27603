/** Fewer students than these say nothing, or say too much of one of them. */
export const enough = { separating: 20, judging: 10 };
