import { sentence } from "../../model/sentence.ts";
import { isLinkOfBase, orRelink } from "../approved-too.ts";
import { isLinkAsked } from "../link-asked.ts";
import { newLink } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const evidenceUrl: PostureRule<"evidence-url"> = {
  id: "evidence-url",
  is: "posture",
  group: "broken-evidence",
  severity: "error",
  subject: ["control", "link"],
  wrongWhen: "the URL answers 404 or 410, or does not answer after retries",
  why: "Anyone who follows the link finds nothing.",
  remedy: "Point the link at a URL that answers.",
  example: {
    world: { gone: { "https://status.example.com/old": "404 Not Found" } },
    wrong: {
      files: {
        "compliance/controls/um-01.yml": [
          [
            "  - path: docs/users.md",
            `  - path: docs/users.md
  - url: https://status.example.com/old`,
          ],
        ],
      },
    },
    right: {
      files: {
        "compliance/controls/um-01.yml": [
          [
            "  - path: docs/users.md",
            `  - path: docs/users.md
  - url: https://status.example.com/users`,
          ],
        ],
      },
    },
  },
  knownFrom: "world",
  found: "by-evidence",
  nextStep: (found, sides) => {
    if (found.fix !== null) return found.fix;
    const relink = sentence`point the link at a URL that answers`;
    return isLinkOfBase(found, sides) ? sentence`restore the page${orRelink(relink, found, sides)}` : relink;
  },
  stillAsked: isLinkAsked,
  newDefinition: newLink,
  follows: "link",
  brokenEvidence: "does not answer",
};
