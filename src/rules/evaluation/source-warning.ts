import { sentence } from "../../model/sentence.ts";
import type { ChangeRule } from "../rule.ts";

const component = `schema_version: 3.0.0
name: Operations
satisfies:
  - { standard_key: TSC, control_key: CC6.2, implementation_status: complete, narrative: [{ text: Access is reviewed. }] }
`;

export const sourceWarning: ChangeRule<"source-warning"> = {
  id: "source-warning",
  is: "change",
  group: "source-warning",
  severity: "warning",
  subject: ["file", "place"],
  wrongWhen: "a file of a source (OpenControl, Comply, OSCAL) has a warning at head that it does not have at base",
  why: "What is not understood does not count: an entry with a mistyped standard or status claims nothing.",
  remedy:
    "Correct the line: the message says what was found and what is allowed. Warnings that base has too are only counted.",
  example: {
    before: {
      "compliance/program.yml": [
        [
          "policy:",
          'sources: [{ opencontrol: opencontrol.yaml, owner: "@bob", standards: { TSC: soc2-2017 } }]\npolicy:',
        ],
      ],
      "opencontrol.yaml": "schema_version: 1.0.0\nname: shop\ncomponents: [./ops]\n",
      "ops/component.yaml": component,
    },
    wrong: { files: { "ops/component.yaml": [["TSC", "TCS"]] } },
    right: { files: { "ops/component.yaml": [["Access is reviewed", "Access is reviewed every quarter"]] } },
  },
  nextStep: () => sentence`correct it`,
};
