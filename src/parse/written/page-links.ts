import { z } from "zod";
import { allPageLinks, type PageLinks } from "../../model/evidence.ts";
import * as form from "./forms.ts";
import { inWords } from "./schema.ts";

/** Which links inside pages are looked at: the same words on a link, a control and the policy. */
export const pageLinks = inWords(
  z.union([
    z.enum(["check", "ignore"]),
    z
      .strictObject({
        root: form.folder.optional().describe("The folder that links which begin with / start at, as the site has it."),
        extensions: inWords(z.array(form.ending).min(1), "a list of endings")
          .optional()
          .describe("What may stand behind a link for the file it means, such as .md or /index.md."),
        except: inWords(z.array(form.linkedPath).min(1), "a list of globs")
          .optional()
          .describe("Paths that links may lead to without being looked at, such as docs/api/**."),
      })
      .meta({ title: "links inside pages", description: "How links inside Markdown evidence are resolved." }),
  ]),
  "check, ignore, or a map such as { root: docs, extensions: [.md] }",
).meta({
  id: "page-links",
  title: "links inside pages",
  description: "Which links inside Markdown evidence are looked at.",
});

/** The key of a link and of a control. */
export const linksOfPages = pageLinks
  .optional()
  .describe("Which links inside Markdown evidence are looked at; ignore leaves them all out. Default: check.");

type Written = z.infer<typeof linksOfPages>;

/** Which links inside a page are looked at: as the link says, else its control, else the policy. */
export function pageLinksOf(link: Written, control: PageLinks | null, policy: PageLinks | null): PageLinks {
  return readPageLinks(link, "link") ?? control ?? policy ?? allPageLinks;
}

export function readPageLinks(written: Written, saidBy: PageLinks["saidBy"]): PageLinks | null {
  if (written === undefined) return null;
  if (typeof written === "string") return { ...allPageLinks, check: written === "check", saidBy };
  const { root = "", extensions = [], except = [] } = written;
  return { check: true, root: root === "." ? "" : root.replace(/\/+$/, ""), extensions, except, saidBy };
}
