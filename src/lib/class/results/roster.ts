/** Names by what students hand in under, such as a number. */
type Roster = ReadonlyMap<string, string>;

const numbered = /^(\d+)[\s.,;:)-]+(\S.*)$/;
const paired = /^([^\t;]+)[\t;]\s*(\S.*)$/;
const key = (nickname: string) => {
	const plain = nickname.trim().normalize('NFKC').toLowerCase();
	return /^\d+$/.test(plain) ? String(Number(plain)) : plain;
};

/** A pasted list: `7 Ann`, `07. Ann`, a nickname, a tab and a name; a name alone gets the number of its line. */
export function readRoster(text: string): Roster {
	const names = new Map<string, string>();
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim());
	lines.forEach((line, at) => {
		const [, nickname = String(at + 1), name = line] =
			numbered.exec(line.trim()) ?? paired.exec(line.trim()) ?? [];
		names.set(key(nickname), name.replace(/\s+/g, ' ').trim());
	});
	return names;
}

/** The name with what was handed in under, or that alone where the list does not have it. */
export function nameIn(roster: Roster, nickname: string): string {
	const name = roster.get(key(nickname));
	return name ? `${name} (${nickname})` : nickname;
}
