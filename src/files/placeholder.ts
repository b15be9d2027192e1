/** Longer texts say something. */
const longest = 120;

/** No two of these match the same text, so that no text makes the search slow. */
const said = [
  "tb[acd]|to ?do|fix ?me|wip|work in progress|x{3,}|placeholder|coming soon|draft|stub|n a|na|none|nil|nothing|lorem ipsum .*",
  "to be (?:written|done|defined|determined|added|announced|completed|confirmed|decided|filled in)",
  "(?:(?:the|this) )?(?:page|section|document|policy|text|content)?(?: (?:is|was|has been|have been))?(?: intentionally)?(?: left)? ?(?:blank|empty|removed|deleted|deprecated|obsolete|retired)",
  "(?:is )?(?:no longer|not) (?:applicable|applies|needed|used|valid|in force|in use)",
  "(?:moved to|see) (?:the |our )?(?:wiki|confluence|notion|sharepoint|intranet|google docs?)",
].join("|");
const placeholder = new RegExp(`^(?:${said})(?: (?:${said}))*$`, "u");

/** Whether a text says nothing of its own: no letter, digit or pictogram, or a word for a text that is not there (yet, or any more). */
export function isPlaceholder(text: string): boolean {
  if (text.length > longest) return false;
  const words = wordsOf(text);
  return words === "" || placeholder.test(words);
}

/** Whether a text answers that there are none, such as exceptions below a heading that asks for them. */
export function saysNone(text: string): boolean {
  return text.length <= longest && /^(?:none|nil|nothing)$/.test(wordsOf(text));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, " ")
    .trim();
}
