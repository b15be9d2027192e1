import { path, sentence } from "../../model/sentence.ts";
import { newPathRule } from "../new-in-control.ts";
import type { PostureRule } from "../rule.ts";

export const pathDead: PostureRule<"path-dead"> = {
  id: "path-dead",
  is: "posture",
  group: "dead-path",
  severity: "warning",
  subject: ["control", "glob"],
  wrongWhen: "the path rule matches no file any more",
  why: "The path rule matches no file, so that it maps nothing to the control.",
  remedy: "Correct it, or remove it.",
  knownFrom: "files",
  nextStep: ({ fix, subject: [, glob = ""] }) => fix ?? sentence`remove the path rule ${path(glob)}, or correct it`,
  stillAsked: ({ subject: [control = "", glob] }, { after }) =>
    after.get(control)?.paths.some((rule) => rule.text === glob) ?? false,
  newDefinition: newPathRule,
  follows: "path-rule",
};
