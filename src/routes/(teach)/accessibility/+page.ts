// A table to read and print.
export const csr = false;
