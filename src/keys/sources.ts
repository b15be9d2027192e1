import { effect } from "./asks.ts";

/** What another format's program says is compared as the controls and catalogues that it makes. */
export const sourceKeys = {
  source: effect(
    ["control-removed", "framework-removed"],
    "a source that is gone takes its controls and standards along",
  ),
  owner: effect(["owner-changed"], "the owner of its controls"),
  actor: effect(["claim-withdrawn"], "the actor of its controls"),
  standards: effect(
    ["control-removed"],
    "which framework a standard is decides what its controls are called and claim",
    "A1",
  ),
};
