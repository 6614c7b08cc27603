import { wordlist } from '@scure/bip39/wordlists/english.js';

// The words that a join code is made of: the English list of BIP 39, in which no two begin with the same four letters
// (https://github.com/bitcoin/bips/blob/master/bip-0039/bip-0039-wordlists.md), without those that would be out of
// place on a classroom wall. Codes are out: no word may come or go.

const unfit = `
	abandon abuse accuse addict afraid agent alcohol alien anger angry animal ankle armed armor army arrest
	assault asthma attack awful battle betray blame blind blood bomb border bullet bunker burden cage camp
	cannon cargo casino cattle chaos chase cheap cigar citizen civil congress coyote crash crazy crime cross
	cruel cry custom damage danger defense defy demise depart deputy despair destroy detect disease disorder divorce
	document drastic drink dumb dutch enemy enforce escape essay evil evoke exclude execute exile expire fall
	fat fatal federal female fence fire flee force fury ghost gorilla gospel govern grief guard guilt gun hazard
	horror hunt hurt ice ill illegal illness immune inflict inform inject injury inmate innocent insane insect
	jealous judge junk kick kiss labor latin law lawsuit lazy legal liar liberty mad minor misery monitor monkey
	monster naive nasty nation negative nuclear orphan panic patrol peasant penalty permit phone pig pill pistol
	police poverty prison problem punch race rebel refuse reject release remove resist return rifle riot rude
	satoshi scare secret security sheriff shock shoot sick siege silly skin skull slam smoke spawn spy strike
	suffer surge suspect swarm swear sword tank target tattoo tobacco toilet track trade tragic trap trash trial
	tribe trigger trouble ugly unfair useless vicious virus visa vote warfare warrior waste weapon weasel whip
	wife wreck wrong
`.split(/\s+/);

/** 1,831 of them: a prime, which the check word of a code relies on. */
export const codeWords: readonly string[] = wordlist.filter((word) => !unfit.includes(word));
