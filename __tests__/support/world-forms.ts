import { add, both, type Edit, intoOne, rename, replace, without } from "./program-edits.ts";

const program = "compliance/program.yml";
const control = (id: string) => `compliance/controls/${id}.yml`;

/** Other forms of the parts of the program in `rich-world.ts`: with any of them it is another one in good order. */
export const forms: Readonly<Record<string, Edit>> = {
  "a list of controls": intoOne(control("um-01"), control("tx-01")),
  "files in folders": rename(control("um-01"), "compliance/controls/people/um.yaml"),
  "criteria, not points": replace(program, /depth: points-of-focus/g, "depth: criteria"),
  "security alone": replace(program, "[security, availability]", "[security]"),
  "a whole framework": replace(program, /^ {4}categories: .*\n/m, ""),
  "a controller": replace(program, "privacy-role: both", "privacy-role: controller"),
  "a processor": replace(program, "id: acme\n", "id: acme\n    privacy-role: processor\n"),
  "criteria that do not apply": replace(program, "No removable media. }", "No removable media. }, A1.1: Hosted. "),
  "another cloud": replace(program, "inherit-from: aws", "inherit-from: azure"),
  "a third cloud": replace(program, "inherit-from: aws", "inherit-from: gcp"),
  "no cloud": replace(program, "    inherit-from: aws\n", ""),
  "a provider in full": both(
    replace(program, "method: carve-out", "method: inclusive"),
    add(
      control("aw-01"),
      'id: AW-01\ntitle: What AWS does\nactor: aws\nowner: "@alice"\nsatisfies: [CC6.7, A1.1]\nevidence: [{ path: docs/aws.md }]\n',
    ),
  ),
  "parts of points": replace(program, "saas: performs, clinic", "saas: performs, mail: { provides: [1] }, clinic"),
  "a catalogue that is sure": replace(
    "compliance/criteria/acme.yml",
    /confidence: (?:high|medium)/g,
    "confidence: medium",
  ),
  "a catalogue that is not": replace("compliance/criteria/acme.yml", /confidence: (\w+)/g, "confidence: low"),
  "a CSOC for points": replace(program, "criteria: [CC6.7], owner", "criteria: [CC6.7: [1, 2]], owner"),
  "a part that is nobody's": replace(
    program,
    /^responsibilities:/m,
    "responsibilities:\n  CC9.2: { saas: performs, clinic: none }",
  ),
  "approvals by several": replace(
    program,
    "approvals: advise",
    'approvals: { mode: require, count: 2, each-of: ["@bob"] }',
  ),
  "approvals that stand": replace(
    program,
    "approvals: advise",
    "approvals: { mode: require, stands: until-its-files-change }",
  ),
  "approvals that do not stand": replace(
    program,
    "approvals: advise",
    "approvals: { mode: require, stands: at-its-commit }",
  ),
  "approvals in a map, advised": replace(program, "approvals: advise", "approvals: { mode: advise }"),
  "approvals in a map, off": replace(program, "approvals: advise", 'approvals: { mode: "off" }'),
  "approvals that are required": replace(program, "approvals: advise", "approvals: require"),
  "approvals that are not asked for": replace(program, "approvals: advise", 'approvals: "off"'),
  "authors who approve": replace(program, "may-approve: false", "may-approve: true"),
  "warnings that are let be": replace(control("qa-01"), "at-most: note", "at-most: warning"),
  "no scope": replace(program, /^scope:\n(?: .*\n)+/m, ""),
  "no waivers": without("compliance/waivers.yml"),
  "no Comply": both(
    replace(program, /^ {2}- \{ comply.*\n/m, ""),
    replace(control("um-01"), "[soc2-2017/CC6.2]", "[soc2-2017/CC6.2, acme/H2]"),
  ),
  "no deputies": replace(control("tx-01"), /^deputies: .*\n/m, ""),
  "no attestation": replace(control("tx-01"), /^ {4}attested: .*\n.*\n/m, ""),
  "a risk that two treat": replace(control("re-01"), "[R-2]", "[R-1, R-2]"),
};
