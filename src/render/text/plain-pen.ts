import { plain, plainName } from "./plain.ts";
import type { Pen } from "./write.ts";

/** For what shows text as it is: a terminal, a log, an annotation. On one line, with nothing unseen in it. */
export const plainPen: Pen = {
  text: plain,
  path: plainName,
  code: plainName,
  name: (name) => `"${plainName(name)}"`,
  quote: (words) => `"${plain(words)}"`,
  place: ({ path, line }) => `${plainName(path)}:${line}`,
};
