/** A section without its heading, which takes one line, or two where it is underlined. */
export function belowHeading(section: string): string {
  return section.replace(/^[^\n]*(?:\n(?:=+|-+)[ \t]*(?=\n|$))?/, "").trim();
}
