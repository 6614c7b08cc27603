// Half a megabyte of text with nothing to click: no script is loaded.
export const csr = false;
