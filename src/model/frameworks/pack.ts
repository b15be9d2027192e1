import type { ActorKind } from "../program.ts";

/** A starter pack: the controls that a company of one kind plans first. All of them are written as planned. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly actors: readonly PackActor[];
  /** Ids of the actors that the control for vendors watches over. */
  readonly monitors: readonly string[];
  readonly controls: readonly PackControl[];
}

export interface PackActor {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly method: "carve-out" | null;
}

export interface PackControl {
  readonly id: string;
  readonly title: string;
  /** A criterion of soc2-2017. */
  readonly satisfies: string;
  /** Ids of the suggestions that can be evidence of it. */
  readonly signals: readonly string[];
}
