import { z } from "zod";
import type { Contains } from "../../../model/evidence.ts";
import type { YamlFile } from "../../yaml/yaml.ts";
import * as form from "../forms.ts";
import { fragmentOf } from "../fragment.ts";
import { isGlob, withoutBackslashes } from "../globs.ts";
import { linksOfPages, pageLinksOf } from "../page-links.ts";
import { kept, linkForm } from "./link-form.ts";

const schema = z.strictObject({
  path: form.evidencePath.describe(
    "A file, or a glob that must match one; #heading, #L10-L20, #/json/pointer or #job for a part of it.",
  ),
  contains: form.contains
    .optional()
    .describe("Text that must stand there; /…/ is a regular expression in RE2's syntax."),
  links: linksOfPages,
  ...kept,
});

export const pathForm = linkForm<typeof schema, "path">(
  schema,
  (written, common, { file, pageLinks = null, ofControl = null }) => {
    const [escaped = "", ...behind] = written.path.split("#");
    const path = isGlob(escaped) ? escaped : withoutBackslashes(escaped);
    const fragment = behind.length === 0 ? null : fragmentOf(behind.join("#"));
    return {
      ...common,
      kind: "path",
      text: written.path,
      path,
      isGlob: isGlob(escaped),
      // A fragment that cannot be read was told when the file was validated.
      fragment: typeof fragment === "string" ? null : fragment,
      contains: containsOf(written.contains, file, written),
      links: pageLinksOf(written.links, ofControl, pageLinks),
    };
  },
);

function containsOf(written: string | undefined, file: YamlFile, link: object): Contains | null {
  if (written === undefined) return null;
  const pattern = form.patternIn(written);
  const place = file.places.at(link, "contains");
  return pattern === null ? { kind: "text", value: written, place } : { kind: "regex", value: pattern, place };
}
