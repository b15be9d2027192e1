import { remember } from "../../model/remember.ts";
import { textOf } from "../../model/text.ts";

/** Text that stands for what a template fills in. */
export const filledIn = "__template__";

/**
 * YAML that can be parsed, of a file that may be a Helm template or JSON with comments: lines that only steer the template are empty,
 * and what it fills in is a placeholder. Line numbers stay.
 */
export function plainYaml(path: string, bytes: Uint8Array): Uint8Array {
  if (/\.json[5c]?$|renovaterc/i.test(path)) return withoutComments(bytes);
  if (/\.erb$/.test(path)) return withoutErb(bytes);
  const isTemplate = /(?:^|\/)templates\//.test(path) || /\.ya?ml\.(?:j2|tmpl|gotmpl|tpl)$/.test(path);
  return isTemplate && textOf(bytes).content.includes("{{") ? withoutTemplates(bytes) : bytes;
}

const withoutTemplates = remember((bytes: Uint8Array): Uint8Array => {
  const lines = textOf(bytes).lines.map((line) => {
    const trimmed = line.trim();
    if (trimmed.startsWith("{{") && trimmed.endsWith("}}")) return "";
    return replaced(line);
  });
  return new TextEncoder().encode(lines.join("\n"));
});

/** The same of a template in Ruby. */
const withoutErb = remember((bytes: Uint8Array): Uint8Array => {
  const lines = textOf(bytes).lines.map((line) =>
    /^\s*<%-?(?!=).*%>\s*$/.test(line) ? "" : line.replace(/<%=?-?[^%]{0,500}%>/g, filledIn),
  );
  return new TextEncoder().encode(lines.join("\n"));
});

/** Each `{{ … }}` of a line by a text that is a plain scalar, without quotes of its own. */
function replaced(line: string): string {
  let [out, at] = ["", 0];
  for (let from = line.indexOf("{{"); from >= 0; from = line.indexOf("{{", at)) {
    const to = line.indexOf("}}", from);
    if (to < 0) break;
    out += `${line.slice(at, from)}${filledIn}`;
    at = to + 2;
  }
  return out + line.slice(at);
}

/** Lines that are comments are emptied: JSON with comments, whose other liberties YAML takes as well. */
const withoutComments = remember((bytes: Uint8Array): Uint8Array => {
  const { lines } = textOf(bytes);
  if (!lines.some((line) => line.trimStart().startsWith("//"))) return bytes;
  return new TextEncoder().encode(lines.map((line) => (line.trimStart().startsWith("//") ? "" : line)).join("\n"));
});
