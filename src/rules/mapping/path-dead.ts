import { removing } from "../../edits/yaml-items.ts";
import { aboutControl } from "../../model/about-control.ts";
import type { Fix } from "../../model/finding.ts";
import type { PathRule } from "../../model/program.ts";
import { code, path, type Sentence, sentence } from "../../model/sentence.ts";
import { globMatcher } from "../../paths/glob-matcher.ts";
import { type Facts, locationAt } from "../facts.ts";
import type { Found } from "../found.ts";
import { newPathRule } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const pathDead: PostureRule<"path-dead"> = {
  id: "path-dead",
  is: "posture",
  group: "dead-path",
  severity: "warning",
  subject: ["control", "glob"],
  wrongWhen: "the path rule no longer matches any file",
  why: "A path rule that matches no file maps no change to the control. It looks like coverage but is not.",
  remedy: "Correct the rule, or remove it.",
  example: {
    wrong: {
      files: {
        "compliance/controls/tx-01.yml": [['paths: ["infra/tls/**"]', 'paths: ["infra/tls/**", "infra/lb/**"]']],
      },
    },
    right: {
      files: {
        "compliance/controls/tx-01.yml": [['paths: ["infra/tls/**"]', 'paths: ["infra/tls/**", "infra/lb/**"]']],
        "infra/lb/main.tf": `name = "public"
`,
        ".github/CODEOWNERS": [
          [
            "/docs/",
            `/infra/lb/ @acme/platform
/docs/`,
          ],
        ],
      },
    },
  },
  knownFrom: "files",
  found: deadPaths,
  nextStep: ({ fix, subject: [, glob = ""] }) => fix ?? sentence`remove the path rule ${path(glob)}, or correct it`,
  isMendedByEdit: true,
  stillAsked: ({ subject: [control = "", glob] }, { head }) =>
    head.controls.get(control)?.paths.some((rule) => rule.text === glob) ?? false,
  newDefinition: newPathRule,
  follows: "path-rule",
};

function deadPaths(facts: Facts): readonly Found[] {
  const { deadRules } = facts.files;
  const places = facts.side === "base" ? [] : deadRules.map(({ rule }) => rule.place);
  const remove = removing(places, facts.snapshot);
  return deadRules.map(({ control, rule }) => ({
    subject: [control.id, rule.text],
    message: sentence`path rule ${path(rule.text)} of ${code(control.id)} matches no file${spelledOtherwise(rule, facts)}`,
    location: locationAt(facts, rule.place),
    fix: fixOf(facts, rule, remove),
    explainedBy: [rule.glob, rule.place.path],
    ...aboutControl(control),
  }));
}

/** A folder may spell its accents as letters of their own, as macOS writes them: alike to the eye, and another name. */
function spelledOtherwise({ glob }: PathRule, { snapshot }: Facts): Sentence {
  if (/^[\x20-\x7e]*$/.test(glob)) return [];
  const isAlike = globMatcher(glob.normalize("NFC"));
  const alike = [...snapshot.files.keys()].find((name) => isAlike(name.normalize("NFC")));
  if (alike === undefined) return [];
  return sentence`; ${path(alike)} would, but its accents are spelled with different Unicode characters`;
}

/** To correct a rule takes somebody who knows what was meant; a rule that matches nothing can always go. */
function fixOf(facts: Facts, rule: PathRule, remove: ReturnType<typeof removing>): Fix {
  const edits = facts.side === "base" ? [] : remove(rule.place);
  return {
    text: sentence`remove the path rule ${path(rule.text)}, or correct it`,
    location: locationAt(facts, rule.place),
    edits,
  };
}
