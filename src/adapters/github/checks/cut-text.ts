/** UTF-8 bytes of a check run's summary, and of its text: GitHub's page says characters and means bytes (https://github.com/github/docs/issues/35252). */
export const longestText = 65_535;

/** The start of a text, at most so many UTF-8 bytes, with a note behind it where it was cut: up to the end of a line, and never within a character. */
export function cutText(text: string, most: number, note = ""): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  const room = Math.max(0, most - Buffer.byteLength(note));
  // A character of which only the beginning is there is left for what would follow.
  const start = new TextDecoder().decode(bytes.subarray(0, room), { stream: true });
  const end = start.lastIndexOf("\n") + 1;
  return `${end > 0 ? start.slice(0, end) : start}${note}`;
}
