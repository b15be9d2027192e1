import { stringify } from "yaml";
import { digestOf } from "../../src/evidence/digest.ts";
import { file } from "./program.ts";
import { add, both, type Edit, replace, without } from "./program-edits.ts";
import { snapshotOf } from "./snapshot-of.ts";

const program = "compliance/program.yml";
const control = (id: string) => `compliance/controls/${id}.yml`;

const claims = ["soc2-2017/CC6.7", "soc2-2017/CC6.2", "soc2-2017/CC9.2", "soc2-2017/A1.1", "acme/H1", "acme/H2"];
const claimed = [...claims, "guide/G-1"].join(", ");

/** An owner's word for what the change itself wrote. */
const attestAnew: Edit = (files) => {
  const read = digestOf(file("docs/tls.md#versions"), snapshotOf(files));
  const digest = read.is === "digest" ? read.digest : "none";
  return replace(control("tx-01"), /sha256:\w+/, digest)(files);
};

const anotherControl = {
  id: "NEW-01",
  title: "All of it",
  owner: "@mallory",
  treats: ["R-1", "R-2"],
  monitors: ["aws", "mail"],
  paths: ["**"],
  satisfies: claimed.split(", "),
  evidence: [{ path: "docs/keys.md" }],
};

/** What asks as much as before, and may yet hide what the files of the change break. */
export const hiding: Readonly<Record<string, Edit>> = {
  "all is inherited from": replace(program, "kind: vendor\n", "kind: vendor\n    inherit-from: gcp\n"),
  "the provider's controls count": replace(program, "method: carve-out", "method: inclusive"),
  "a report of another year": replace(program, "to: 2026-03-31", "to: 2026-04-30"),
  "a smaller scope": replace(program, "exclude: [", 'exclude: ["services/**", '),
  "no category is always in scope": replace("compliance/criteria/acme.yml", ", always: true", ""),
  "points of another category": replace("compliance/criteria/acme.yml", "applies-to: [core]", "applies-to: [people]"),
  "a standard of a shipped id": both(
    add("more.yaml", "name: soc2-2017\nCC6.2: { family: security, name: x, description: y }\n"),
    replace("opencontrol.yaml", "[./guide.yaml]", "[./guide.yaml, ./more.yaml]"),
  ),
  "a standard that shadows a catalogue": both(
    add("more.yaml", "name: acme\nH1: { family: core, name: x, description: y }\n"),
    replace("opencontrol.yaml", "[./guide.yaml]", "[./guide.yaml, ./more.yaml]"),
  ),
  "one claims what another did": replace(control("um-01"), "[soc2-2017/CC6.2]", `[${claimed}]`),
  "another claims it": replace(control("re-01"), "[soc2-2017/CC9.2]", `[${claimed}]`),
  "another treats it": replace(control("re-01"), "[R-2]", "[R-1, R-2]"),
  "another watches": replace(control("um-01"), "satisfies:", "monitors: [aws, mail]\nsatisfies:"),
  "a new control claims it": add(control("new"), stringify(anotherControl)),
  "a new control in a list": replace(control("re-01"), "controls:", `controls:\n  - ${JSON.stringify(anotherControl)}`),
  "a document of Comply claims it": add(
    "handbook/policies/more.md",
    "name: More\nacronym: MORE\nsatisfies:\n  ACME:\n    - H1\n    - H2\n---\n# More\n",
  ),
  "a component claims it": both(
    add(
      "extra/component.yaml",
      "schema_version: 3.0.0\nname: E\nsatisfies:\n- control_key: A1.1\n  standard_key: TSC\n  implementation_status: complete\n  narrative:\n  - text: Somewhere.\n",
    ),
    replace("opencontrol.yaml", "[./ops]", "[./extra, ./ops]"),
  ),
  "a component of OSCAL is only planned": replace("oscal/gateway.yaml", "value: implemented", "value: planned"),
  "a component is only planned": replace("ops/component.yaml", /complete/g, "planned"),
  "a component is done in part": replace("ops/component.yaml", /complete/g, "partial"),
  "a document of Comply is empty": replace("handbook/policies/rules.md", "# Rules\n", ""),
  "attested anew": attestAnew,
  "attested anew by another": both(attestAnew, replace(control("tx-01"), '{ by: "@alice"', '{ by: "@mallory"')),
  "the provider does it": replace(control("tx-01"), "actor: saas", "actor: aws"),
  "in all files": replace(control("tx-01"), '"infra/tls/**"', '"**"'),
  "OpenControl of another party": replace(
    program,
    'owner: "@alice", actor: saas, standards: { TSC',
    'owner: "@alice", actor: mail, standards: { TSC',
  ),
  "a control is a CUEC": both(
    replace(
      program,
      "cuecs: [",
      'cuecs: [{ id: UM-01, text: Registers, criteria: [CC6.2], owner: "@alice", evidence: [{ path: docs/users.md }] }, ',
    ),
    without(control("um-01")),
  ),
  "a second self": both(
    replace(program, /^actors:/m, "actors:\n  other: { kind: self, name: Other }"),
    replace(control("qa-01"), "title:", "actor: other\ntitle:"),
    replace(control("vm-01"), "title:", "actor: other\ntitle:"),
    replace(control("re-01"), "title:", "actor: other, title:"),
  ),
};
