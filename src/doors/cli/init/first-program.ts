import type { Pack } from "../../../model/frameworks/pack.ts";
import type { Suggestion } from "../../../model/report/suggestion.ts";
import { version } from "../../../model/version.ts";
import type { OtherProgram } from "./other-formats.ts";
import type { FirstOwners } from "./owners.ts";
import type { Pin } from "./pin.ts";

/** Everything that a first program is made from. */
export interface FirstProgram {
  readonly name: string;
  readonly owners: FirstOwners;
  /** Of soc2-2017. */
  readonly categories: readonly string[];
  /** Criteria of those categories, by id. */
  readonly criteria: ReadonlySet<string>;
  readonly clouds: readonly string[];
  readonly pack: Pack | null;
  readonly suggestions: readonly Suggestion[];
  /** Ids of the suggestions that a person said are in place. */
  readonly confirmed: ReadonlySet<string>;
  readonly others: readonly OtherProgram[];
  /** The folder of a monorepo that it is for, from the root and with a slash behind it; empty: the root. */
  readonly folder: string;
  readonly pin: Pin;
  /** Whether a program that is there already has checks as evidence. */
  readonly readsChecks: boolean;
}

/** Where the JSON Schemas of this version are. */
export const schemaHome = `https://raw.githubusercontent.com/controldiff/controldiff/v${version}/schemas`;
