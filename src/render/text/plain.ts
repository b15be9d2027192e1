/** Controls, and the characters that hide, reorder or join what is around them; line breaks are dealt with before. */
const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Somebody's text on one line, safe on a terminal and in a log: breaks and tabs become blanks, and what cannot be seen is spelled out
 * (`\u{202e}`), so that two names that differ never look the same. Emoji and scripts that need joiners keep them.
 */
export function plain(text: string): string {
  return spelled(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "));
}

/** The same for a name, in which a break is no blank: `\n` is spelled out. */
export function plainName(name: string): string {
  return spelled(name.replace(/[\t\n\r]/g, (mark) => breaks[mark] ?? mark));
}

/** At most so many characters, ending in `…` where some are left out: whole characters, and whole words where they are not long. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .replace(/\s+\S{0,12}$/, "")}…`;
}

/** The same for paths, of which the end tells most. */
export function clipStart(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(-(2 * most + 2)));
  return characters.length <= most ? text : `…${characters.slice(1 - most).join("")}`;
}

/** Half a surrogate pair, which no encoder takes, becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

const breaks: Readonly<Record<string, string>> = { "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function spelled(text: string): string {
  return wellFormed(text).replace(unseen, (mark, at: number, whole: string) =>
    belongs(mark, whole.charAt(at - 1), whole.charAt(at + mark.length))
      ? mark
      : `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  );
}

/** Joiners and variation selectors are spelling in emoji and in scripts beyond Latin; next to ASCII they only hide. */
function belongs(mark: string, before: string, after: string): boolean {
  if (mark === "\ufe0e" || mark === "\ufe0f") return before > "\u00a8" || /[#*0-9]/.test(before);
  return (
    (mark === "\u200c" || mark === "\u200d") && before > "\u02ff" && after > "\u02ff" && !/\s/.test(before + after)
  );
}
