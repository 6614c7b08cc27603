const digits = 'abcdefghijklmnopqrstuvwxyz234567';

/** So many characters of base32, five bits each; `random` gives numbers from 0 up to, not including, 1. */
export const drawBase32 = (random: () => number, length: number): string =>
	Array.from({ length }, () => digits[Math.floor(random() * 32)]!).join('');
