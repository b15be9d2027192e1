import fc from "fast-check";
import { type FindingGroup, findingGroups } from "../../src/model/finding.ts";
import { breaks } from "./breaks.ts";
import { hiding } from "./hiding-edits.ts";
import type { Files } from "./judged-change.ts";
import { lessening, refused } from "./lessening-edits.ts";
import { all, anyEditOf, type Edit, namedEdits, programOf } from "./program-edits.ts";
import { worldWith } from "./rich-world.ts";
import { forms } from "./world-forms.ts";

/** What can fail a change beside changes of the program. */
export const groups = findingGroups.filter((group) => group !== "program-change");

/** What files alone can break. */
const broke = groups.filter((group) => !/approval|waiver|review|lost-owner|neglected|unmapped/.test(group));

export const knowing: Readonly<Record<string, Edit>> = { ...lessening, ...refused, ...hiding };

const anyEdit = anyEditOf(worldWith(groups));
/** Few edits of a program, of any kind or of those who know it. */
export const edits = fc.array(
  fc.oneof({ weight: 3, arbitrary: anyEdit }, { weight: 1, arbitrary: fc.constantFrom(...namedEdits(knowing)) }),
  { minLength: 1, maxLength: 3 },
);

interface Making {
  readonly failOn: readonly FindingGroup[];
  readonly forms: readonly Edit[];
  readonly others: readonly Edit[];
}

/** What makes a program: a few forms, and a few edits, of the rich one. */
export const making: fc.Arbitrary<Making> = fc.record({
  failOn: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...broke).map((group) => [group]) },
    { weight: 1, arbitrary: fc.subarray(groups, { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant(findingGroups) },
  ),
  forms: fc.subarray([...namedEdits(forms)], { maxLength: 4 }),
  others: fc.array(anyEdit, { maxLength: 2 }),
});

/** A program of any form, in good order or not. */
export function made({ failOn, forms, others }: Making): Files {
  const formed = all(forms, worldWith(failOn));
  const other = all(others, formed);
  return programOf(other) === null ? formed : other;
}

/** What the files of a change break. */
export const broken = fc.array(fc.constantFrom(...namedEdits(breaks)), { minLength: 1, maxLength: 2 });
