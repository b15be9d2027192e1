const mostParts = 100;

/** Whether a folder is of those that a list of workspaces names: a star stands for any text in a name, two for any folders. Never slower than pattern times folder. */
export function isLikeFolder(pattern: string, folder: string): boolean {
  const names = folder.split("/", mostParts);
  let reached: readonly number[] = [0];
  for (const part of pattern.replace(/^\.\/|\/$/g, "").split("/", mostParts)) {
    const [first = names.length + 1] = reached;
    reached =
      part === "**"
        ? Array.from({ length: Math.max(0, names.length + 1 - first) }, (_, at) => first + at)
        : reached.flatMap((at) => (isLike(part, names[at]) ? [at + 1] : []));
  }
  return reached.includes(names.length);
}

/** Whether a text is like a pattern, where a star stands for any text. */
export function isLike(pattern: string, text: string | undefined): boolean {
  if (text === undefined) return false;
  const [before = "", ...pieces] = pattern.split(/\*+/);
  const after = pieces.pop();
  if (after === undefined) return text === before;
  let at = before.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.startsWith(before) && text.endsWith(after) && text.length - after.length >= at;
}
