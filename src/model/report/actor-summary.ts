import type { CriterionKey } from "../catalogue.ts";
import type { Actor, ActorKind, UserEntityResponsibility } from "../program.ts";
import type { Currency, ProviderReport } from "../provider-report.ts";

/** A party, what is relied on from it, and what is expected of it. */
export interface ActorSummary {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly method: Actor["method"];
  readonly report:
    | (Pick<ProviderReport, "title" | "type" | "from" | "to"> &
        Currency & {
          readonly isCurrent: boolean;
          /** All of it in a sentence, with what says to which day it is current. */
          readonly inWords: string;
        })
    | null;
  /** CSOCs of a provider, CUECs of a customer. */
  readonly complementary: ReadonlyArray<{
    readonly id: string;
    readonly kind: "csoc" | "cuec";
    readonly text: string;
    readonly criteria: readonly CriterionKey[];
  }>;
  /** What a customer merely has to tell us or do for itself; never counted. */
  readonly responsibilities: ReadonlyArray<Pick<UserEntityResponsibility, "id" | "text" | "criteria">>;
}
