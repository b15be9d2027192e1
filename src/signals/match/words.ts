/** Whether a name has one of these as a word, or several words, of its own: `fail2ban` in `acme.fail2ban`, not in `fail2bans`. */
export function hasWord(name: string, words: readonly string[]): boolean {
  const spaced = withDashes(name);
  return words.some((word) => spaced.includes(withDashes(word)));
}

function withDashes(text: string): string {
  return `-${text.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-`;
}

/** Of words that stand together the one that says most. */
export function longestWord(words: string): string {
  return words.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest), "");
}
