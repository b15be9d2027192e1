/** C0 and C1 controls, and the invisible characters that reorder, hide or join text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be taken out
const unprintable = /[\u0000-\u001f\u007f-\u009f]|[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/** Somebody's text on one line: breaks and tabs become blanks, what cannot be seen is gone. Safe on a terminal and in a log. */
export function plain(text: string): string {
  return wellFormed(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")).replace(unprintable, (mark) =>
    mark === "\ufe0f" ? mark : "",
  );
}

/** Half a surrogate pair, which no encoder takes, becomes the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}
