/** On a line of its own: `[[id]]`, `[#id]`, `[style#id.role%option]`, `[id=own]`. */
const ownIds = [
  /^\[\[([^\],[]+)(?:,[^\]]*)?\]\]\s*$/,
  /^\[[^\]#["']*#([^\].,%\s]+)(?:[.,%\s].*)?\]\s*$/,
  /^\[(?:.*,)?\s*id=(?:"([^"]+)"|'([^']+)'|([^"',\]\s]+))(?:\s*,.*)?\]\s*$/,
];
/** Within a text: `[[id]]`, `[[id,label]]`, `[[[id]]]`, `anchor:id[]`, `[#id]#text#`; none behind a backslash. */
const inTexts = [
  /(?<!\\)\[\[\[?([\p{L}_:][\p{L}\p{N}_:.-]*)(?:,[^\]]*)?\]\]/gu,
  /(?<![\\\w])anchor:([^\s[\]]+)\[[^\]]*\]/g,
  /(?<!\\)\[#([^\].,%\s]+)[^\]]*\](?=[#*_`])/g,
];

/** The ids that a line of AsciiDoc sets (https://docs.asciidoctor.org/asciidoc/latest/attributes/id/). */
export function idsOn(line: string): readonly string[] {
  for (const form of ownIds) {
    const found = form.exec(line);
    const id = found?.slice(1).find((group) => group !== undefined);
    if (id !== undefined) return [id];
  }
  return inTexts.flatMap((form) => [...line.matchAll(form)].map(([, id = ""]) => id));
}
