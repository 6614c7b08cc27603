// A page, not an app: what it can say to each answer stands in it, and first-page.ts shows it.
export const csr = false;
