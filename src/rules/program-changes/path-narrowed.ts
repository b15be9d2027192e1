import type { ProgramChangeRule } from "../rule.ts";

export const pathNarrowed: ProgramChangeRule<"path-narrowed"> = {
  id: "path-narrowed",
  is: "program-change",
  group: "program-change",
  severity: "error",
  subject: ["control"],
  wrongWhen: "files that were mapped to the control no longer are",
  why: "Changes of these files would no longer be seen to affect the control.",
  remedy: "Undo it, or have it approved by an owner of the program.",
};
