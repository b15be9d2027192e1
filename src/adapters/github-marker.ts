/** The first line of a comment of ours: which comment it is, for which commit, and a digest of what it says. */
export interface Marker {
  readonly key: string;
  readonly head: string;
  readonly hash: string;
}

/** The marker of a comment's text, whatever ends its lines (the web editor writes CRLF); null: it has none in its first line. */
export function readMarker(body: string): Marker | null {
  const line = body.split(/\r?\n/, 1)[0] ?? "";
  const match = /^<!-- controldiff:v1 key=(\S+) head=(\S+) hash=(\S+) -->\s*$/.exec(line);
  if (match === null) return null;
  const [, key = "", head = "", hash = ""] = match;
  return { key, head, hash };
}

/** Whether two comments say the same: the same digest, and nobody has edited what is under it. */
export function saysTheSame(a: string, b: string): boolean {
  const [one, other] = [readMarker(a), readMarker(b)];
  return one !== null && one.hash === other?.hash && textUnderMarker(a) === textUnderMarker(b);
}

function textUnderMarker(body: string): string {
  return body.replaceAll("\r\n", "\n").split("\n").slice(1).join("\n").trim();
}
