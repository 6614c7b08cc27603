// A file of its own, so that what fetches it late brings this hash and not all that stand beside it.
export { sha256 } from '@noble/hashes/sha2.js';
